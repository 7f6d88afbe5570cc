/** A due date, counted by a rule from a start, and the trace that explains it. */
import {
  addWorkingDays,
  type DayName,
  type DayOff,
  dayOff,
  unpublishedYears,
  type WorkingCalendar,
} from './calendar.ts';
import { addDays, addMonths, isWeekend, type PlainDate } from './plainDate.ts';

export const deadlineUnits = ['WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'] as const;

/** What a deadline is counted in. */
export type DeadlineUnit = (typeof deadlineUnits)[number];

/** How to count: the part of a rule that the arithmetic needs. */
export interface Counting {
  /** How many units after the start; below zero, so many before it. */
  readonly count: number;
  readonly unit: DeadlineUnit;
  /** Whether an end on a day off moves to the next working day (民法典第二百零三条). */
  readonly rollsForward: boolean;
}

/** Everything that led to a due date. Plain data: it can be kept beside the date and shown years later. */
export interface DeadlineTrace<Rule extends Counting> {
  readonly rule: Rule;
  /** The day of the event that starts it; not counted itself (民法典第二百零一条). */
  readonly startedOn: PlainDate;
  /** Days off that were passed over while working days were counted, in the order of counting. */
  readonly skipped: readonly DayOff[];
  /** Weekend days that were counted because they make up for a holiday, in the order of counting. */
  readonly madeUp: readonly { readonly on: PlainDate; readonly name: DayName }[];
  /** Where the counting ended, before any roll. */
  readonly countedTo: PlainDate;
  /** Days off from there on, over which the end rolled; empty when it did not roll. */
  readonly rolledOver: readonly DayOff[];
  readonly dueOn: PlainDate;
  /** Years on the way whose holidays are not published yet: in them only weekends were taken as days off. */
  readonly unpublishedYears: readonly number[];
}

/** A due date with what explains it. */
export interface Deadline<Rule extends Counting> {
  readonly dueOn: PlainDate;
  /** True when the way from start to due date touches a year whose holidays are not published. */
  readonly isProvisional: boolean;
  readonly trace: DeadlineTrace<Rule>;
}

/**
 * The due date by this rule for what started on this day. The start day is not counted; a month ends on the same day of
 * its month or on the last one; an end on a day off moves to the next working day if the rule rolls forward
 * (民法典第二百零一条至第二百零三条). Throws a RangeError when the count is not whole or the start is not a day.
 */
export function deadline<Rule extends Counting>(
  rule: Rule,
  startedOn: PlainDate,
  calendar: WorkingCalendar,
): Deadline<Rule> {
  if (!Number.isInteger(rule.count)) throw new RangeError(`a deadline counts in whole units, not ${rule.count}`);
  const countedTo = counted(rule, startedOn, calendar);
  const passed = rule.unit === 'WORKING_DAYS' ? daysAfter(startedOn, countedTo) : [];
  const rolledOver = rule.rollsForward ? daysOffFrom(calendar, countedTo) : [];
  const dueOn = addDays(countedTo, rolledOver.length);
  const unpublished = unpublishedYears(calendar, startedOn, dueOn);
  const trace: DeadlineTrace<Rule> = {
    rule,
    startedOn,
    skipped: passed.flatMap((on) => dayOff(calendar, on) ?? []),
    madeUp: passed.flatMap((on) => madeUpDay(calendar, on)),
    countedTo,
    rolledOver,
    dueOn,
    unpublishedYears: unpublished,
  };
  return { dueOn, isProvisional: unpublished.length > 0, trace };
}

function counted({ unit, count }: Counting, startedOn: PlainDate, calendar: WorkingCalendar): PlainDate {
  switch (unit) {
    case 'WORKING_DAYS':
      return addWorkingDays(calendar, startedOn, count);
    case 'CALENDAR_DAYS':
      return addDays(startedOn, count);
    case 'MONTHS':
      return addMonths(startedOn, count);
  }
}

function daysAfter(start: PlainDate, end: PlainDate): PlainDate[] {
  const step = end < start ? -1 : 1;
  const days: PlainDate[] = [];
  for (let on = start; on !== end; ) {
    on = addDays(on, step);
    days.push(on);
  }
  return days;
}

function daysOffFrom(calendar: WorkingCalendar, start: PlainDate): DayOff[] {
  const days: DayOff[] = [];
  for (let off = dayOff(calendar, start); off !== null; off = dayOff(calendar, addDays(off.on, 1))) days.push(off);
  return days;
}

function madeUpDay(calendar: WorkingCalendar, on: PlainDate): { on: PlainDate; name: DayName }[] {
  const name = calendar.makeUpWorkdays[on];
  return name !== undefined && isWeekend(on) && dayOff(calendar, on) === null ? [{ on, name }] : [];
}
