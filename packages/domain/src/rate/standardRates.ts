/** The rates that are reported everywhere, each with what it is a share of. Replied (办复) and closed (销号) stand apart. */
import type { Sentences } from '../kernel/Refusal.ts';
import { type Count, type Counts, countTerms } from './countTerms.ts';
import { type Rate, rate } from './Rate.ts';

export type RateDefinition = { readonly label: Sentences; readonly numerator: Count; readonly denominator: Count };

export const rateDefinitions = {
  HANDED_OVER: {
    label: { 'zh-CN': '交办率', en: 'handed over' },
    numerator: 'HANDED_OVER',
    denominator: 'ACCEPTED',
  },
  REPLIED: { label: { 'zh-CN': '办复率', en: 'replied' }, numerator: 'REPLIED', denominator: 'HANDED_OVER' },
  FACE_TO_FACE: {
    label: { 'zh-CN': '面商率', en: 'consulted face to face' },
    numerator: 'REPLIED_FACE_TO_FACE',
    denominator: 'REPLIED',
  },
  SATISFIED: { label: { 'zh-CN': '满意率', en: 'satisfied' }, numerator: 'SATISFIED', denominator: 'EVALUATED' },
  BASICALLY_SATISFIED: {
    label: { 'zh-CN': '基本满意率', en: 'basically satisfied' },
    numerator: 'BASICALLY_SATISFIED',
    denominator: 'EVALUATED',
  },
  SOLVED: { label: { 'zh-CN': '解决率', en: 'solved' }, numerator: 'SOLVED', denominator: 'REPLIED' },
  CARRIED_OUT: {
    label: { 'zh-CN': '落实率', en: 'carried out' },
    numerator: 'CARRIED_OUT',
    denominator: 'PROMISED',
  },
  CLOSED: { label: { 'zh-CN': '销号率', en: 'closed' }, numerator: 'CLOSED', denominator: 'REPLIED' },
} as const satisfies Record<string, RateDefinition>;

export type RateKey = keyof typeof rateDefinitions;
export const rateKeys = Object.keys(rateDefinitions) as RateKey[];

/** Every standard rate of a group. Satisfied and basically satisfied are never added up, and the never evaluated are in neither. */
export function standardRates(counts: Counts): Record<RateKey, Rate> {
  const entries = rateKeys.map((key) => {
    const { numerator, denominator } = rateDefinitions[key];
    return [key, rate(counts[numerator], counts[denominator])];
  });
  return Object.fromEntries(entries) as Record<RateKey, Rate>;
}

/** What the rate is a share of, in a sentence: 已办复 ÷ 已交办. */
export function rateSentences(key: RateKey): Sentences {
  const { numerator, denominator } = rateDefinitions[key];
  const [above, below] = [countTerms[numerator], countTerms[denominator]];
  return { 'zh-CN': `${above['zh-CN']} ÷ ${below['zh-CN']}`, en: `${above.en} ÷ ${below.en}` };
}
