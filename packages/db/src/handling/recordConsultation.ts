/** A unit's consultation with the lead deputy (面商), on an earlier day than the reply. */
import { type ConsultationMode, checkedText, chinaDate, handlingLimits, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { type DecideHandling, type HandlingReach, moveHandling } from './moveHandling.ts';

/** When it was held, how, and what was said. */
export type ConsultationRecord = { readonly heldOn: string; readonly mode: ConsultationMode; readonly summary: string };

/**
 * Records it, with `alsoGroup` of each suggestion of the group that the unit is handling; refuses (`Invalid`) a day to come or one before
 * the unit had the suggestion.
 */
export async function recordConsultation(
  act: Act,
  asked: Asked,
  record: ConsultationRecord,
  reach: HandlingReach = {},
): Promise<void> {
  const summary = checkedText('summary', record.summary, handlingLimits.consultationSummary);
  const decide: DecideHandling = async (tx, handling, suggestion) => {
    const { assignedAt } = await tx.handling.findUniqueOrThrow({
      where: { id: handling.id },
      select: { assignedAt: true },
    });
    assertHeldOn(record.heldOn, chinaDate(assignedAt), chinaDate(act.now));
    await writeConsultation(tx, act, { ...record, summary }, { suggestionId: suggestion.id, handlingId: handling.id });
    await tx.suggestion.updateMany({ where: { id: suggestion.id }, data: oneMore(record.mode) });
    return { facts: { heldOn: record.heldOn, mode: record.mode, summary } };
  };
  await moveHandling(act, 'consult', asked, decide, reach);
}

/** Refuses (`Invalid`) a day before the first or after the last. */
export function assertHeldOn(heldOn: string, first: string, last: string): void {
  if (heldOn > last || heldOn < first) throw new Invalid('heldOn', dayOutside);
}

/** How a counter of consultations, and one of those held face to face, grow by one that is held so. */
export const oneMore = (mode: ConsultationMode) => ({
  consultationCount: { increment: 1 },
  faceToFaceCount: { increment: mode === 'FACE_TO_FACE' ? 1 : 0 },
});

/** The row of a consultation and the handling's counters; `summary` is checked already. The suggestion's counters are its caller's to keep. */
export async function writeConsultation(
  tx: Tx,
  act: Act,
  { heldOn, mode, summary }: ConsultationRecord,
  of: { readonly suggestionId: string; readonly handlingId: string; readonly isOnBehalf?: boolean },
): Promise<void> {
  await tx.consultation.create({
    data: {
      ...of,
      heldOn: toDate(heldOn),
      mode,
      summary,
      recordedById: act.viewer.accountId,
      recordedByName: act.viewer.name,
      createdAt: act.now,
    },
  });
  await tx.handling.updateMany({ where: { id: of.handlingId }, data: oneMore(mode) });
}

const dayOutside = {
  'zh-CN': '面商日期要在分办之后、今天或今天以前。',
  en: 'The day must not lie before the assignment or after today.',
};
