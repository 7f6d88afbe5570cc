/** On which days before, on and after a date a notice is sent. */
import { daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import type { Addressee } from '../suggestion/suggestionTerms.ts';

/** The part of a deadline's rule that says when it is told. */
export interface NoticeStaging {
  /** Days before the date on which it is told first; 0 for not before the date itself. */
  readonly remindBefore: number;
  /** From then on every so many days. */
  readonly remindEvery: number;
  /** After the date: on the day after it, and then every so many days. */
  readonly lateEvery: number;
  /** Days after the date from which what goes upwards is drafted; null for never. */
  readonly escalateAfter: number | null;
}

/** The bounds of what a county may set. */
export const stagingBounds = {
  remindBefore: { min: 0, max: 90 },
  remindEvery: { min: 1, max: 30 },
  lateEvery: { min: 1, max: 30 },
  escalateAfter: { min: 1, max: 90 },
} as const;

/**
 * The stage that has been reached on `today`, as days from the date: below zero before it, 0 on it, above zero after it; null before the
 * first. It stays the same until the next is reached, so that a day on which nothing could be sent loses none.
 */
export function noticeStage(staging: NoticeStaging, dueOn: PlainDate, today: PlainDate): number | null {
  const offset = daysBetween(dueOn, today);
  if (offset > 0) return 1 + Math.floor((offset - 1) / staging.lateEvery) * staging.lateEvery;
  if (offset === 0) return 0;
  const since = offset + staging.remindBefore;
  if (since < 0) return null;
  return Math.floor(since / staging.remindEvery) * staging.remindEvery - staging.remindBefore;
}

/** Up whom a matter goes, one further each time it has been late for as long again (提请、呈报). */
const upwards = ['INSPECTION_OFFICE', 'VICE_HEAD', 'COUNCIL'] as const satisfies readonly Addressee[];

/**
 * For whom a report is drafted when this stage is told: whoever was reached since the stage before. Null where the county wants none, or
 * nobody new has been reached. The machine drafts; a person sends.
 */
export function escalatedTo({ escalateAfter, lateEvery }: NoticeStaging, stage: number): Addressee | null {
  if (escalateAfter === null || stage < escalateAfter) return null;
  const reached = Math.min(Math.floor(stage / escalateAfter), upwards.length);
  const before = Math.floor(Math.max(0, stage - lateEvery) / escalateAfter);
  return reached > before ? (upwards[reached - 1] ?? null) : null;
}
