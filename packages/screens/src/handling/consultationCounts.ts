import { type ConsultationMode, consultationModes, consultationModeTerms, type Sentences } from '@renda/domain';

/** How many consultations were held in each way; ways that were not used are left out. */
export function consultationCounts(
  consultations: readonly { readonly mode: ConsultationMode }[],
): (readonly [Sentences, number])[] {
  return consultationModes
    .map((mode) => [consultationModeTerms[mode], consultations.filter((held) => held.mode === mode).length] as const)
    .filter(([, count]) => count > 0);
}
