/** A recurring duty: periods made by a rule, each in a state told from the records. Nothing of it is stored but the rule and the records. */
import { addDays, addMonths, daysBetween, type PlainDate, partsOf } from './plainDate.ts';
import type { Sentences } from './Refusal.ts';

/** How often something is owed, and how it is counted. */
export type RecurrenceRule = {
  /** Length of a period in months; it divides the year, and periods begin with January. */
  readonly months: 1 | 2 | 3 | 6 | 12;
  /** Days after the period in which it may still be done: until then it is late, afterwards missed. */
  readonly graceDays: number;
  /** Who came so few days before a period's end owes nothing in it. */
  readonly leastDays: number;
  /** On what the duty rests. */
  readonly basis: Sentences;
};

/** A period: its first day, and the first that is no longer in it. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** What was done: for which day it was meant, and on which it was done. */
export type DutyRecord = { readonly meantFor: PlainDate; readonly doneOn: PlainDate };

/** From when to when somebody owes at all; `to` is the first day on which no longer, null while no end is known. */
export type Owing = { readonly from: PlainDate; readonly to: PlainDate | null };

export const periodStateTerms = {
  UPCOMING: { 'zh-CN': '未开始', en: 'upcoming' },
  DUE: { 'zh-CN': '待开展', en: 'due' },
  DONE: { 'zh-CN': '已开展', en: 'done' },
  LATE: { 'zh-CN': '已逾期', en: 'late' },
  MISSED: { 'zh-CN': '未开展', en: 'missed' },
} as const satisfies Record<string, Sentences>;

export type PeriodState = keyof typeof periodStateTerms;
export const periodStates = Object.keys(periodStateTerms) as PeriodState[];

/** The period of the rule in which the day lies. */
export function periodOn({ months }: Pick<RecurrenceRule, 'months'>, day: PlainDate): Period {
  const { year, month } = partsOf(day);
  const first = month - ((month - 1) % months);
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addMonths(from, months) };
}

/** The last day on which something is done in time. */
export function dueDayOf({ to }: Period): PlainDate {
  return addDays(to, -1);
}

/** The first day on which a period that nobody discharged is missed. */
export function missedFrom({ graceDays }: RecurrenceRule, { to }: Period): PlainDate {
  return addDays(to, graceDays);
}

/** Whether the record discharges the period: it was meant for a day of it, and done from its first day until the grace ended. */
export function discharges(rule: RecurrenceRule, period: Period, { meantFor, doneOn }: DutyRecord): boolean {
  const isMeant = period.from <= meantFor && meantFor < period.to;
  return isMeant && period.from <= doneOn && doneOn < missedFrom(rule, period);
}

/**
 * Whether anything is owed in the period: who came less than `leastDays` before its end, or goes before it is over, owes nothing in it or
 * after it.
 */
export function isOwedIn({ leastDays }: RecurrenceRule, period: Period, { from, to }: Owing): boolean {
  return daysBetween(from, period.to) >= leastDays && (to === null || to >= period.to);
}

/**
 * The state of a period on a day, from what was done until then; null where nothing is owed and nothing was done. As days pass it moves
 * forward alone: `UPCOMING`, `DUE`, then `DONE`, or `LATE` and `DONE` or `MISSED`.
 */
export function periodStateOn(
  rule: RecurrenceRule,
  period: Period,
  owing: Owing,
  records: readonly DutyRecord[],
  day: PlainDate,
): PeriodState | null {
  if (records.some((record) => record.doneOn <= day && discharges(rule, period, record))) return 'DONE';
  if (!isOwedIn(rule, period, owing)) return null;
  if (day < period.from) return 'UPCOMING';
  if (day < period.to) return 'DUE';
  return day < missedFrom(rule, period) ? 'LATE' : 'MISSED';
}
