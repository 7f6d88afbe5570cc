/** One line of a board: what was counted of a group, as it may honestly be shown. */
import { oneDecimal } from '../degree/arithmetic.ts';
import { type Degree, degrees } from '../degree/degreeTerms.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import type { Counts } from './countTerms.ts';
import type { Rate } from './Rate.ts';
import { type RateKey, standardRates } from './standardRates.ts';

/** With fewer cases a group is not compared with others, where the county has set nothing else. */
export const SMALLEST_COMPARED = 10;

/** The setting in which a county keeps its own. */
export const smallestComparedSetting = 'board.smallestCompared';

/** Groups that may be compared, those of too few cases, and those of none. */
export const bandTerms = {
  COMPARED: { 'zh-CN': '可比较', en: 'compared' },
  FEW: { 'zh-CN': '件数较少，不作比较', en: 'too few cases to compare' },
  NONE: { 'zh-CN': '没有建议', en: 'no case' },
} as const satisfies Record<string, Sentences>;

export type Band = keyof typeof bandTerms;

/** The sum of a degree's values over the suggestions on which it is measured, and how many they are. */
export type DegreeTotals = Readonly<Record<Degree, { readonly sum: number; readonly measured: number }>>;

/** The mean of a degree over those measured; null when there is none. */
export type DegreeMean = { readonly mean: number | null; readonly measured: number };

export type BoardRow = {
  readonly counts: Counts;
  readonly rates: Readonly<Record<RateKey, Rate>>;
  readonly degrees: Readonly<Record<Degree, DegreeMean>>;
  readonly band: Band;
};

/** The row of a group. Its band goes by the suggestions accepted; `smallest` is the county's setting. */
export function boardRow(counts: Counts, totals: DegreeTotals, smallest = SMALLEST_COMPARED): BoardRow {
  const means = degrees.map((d) => [d, degreeMean(totals[d])]);
  return {
    counts,
    rates: standardRates(counts),
    degrees: Object.fromEntries(means) as Record<Degree, DegreeMean>,
    band: bandOf(counts.ACCEPTED, smallest),
  };
}

/** Which band so many cases are in. */
export function bandOf(cases: number, smallest = SMALLEST_COMPARED): Band {
  if (cases === 0) return 'NONE';
  return cases < smallest ? 'FEW' : 'COMPARED';
}

/** The mean with how many it is of. */
export function degreeMean({ sum, measured }: { readonly sum: number; readonly measured: number }): DegreeMean {
  return { mean: measured === 0 ? null : oneDecimal(sum / measured), measured };
}
