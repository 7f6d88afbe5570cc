/** Each room has an activity each quarter (一季度一活动): the rule, and where a room stands in a quarter. */
import type { PlainDate } from '../kernel/plainDate.ts';
import { type Quarter, quarterPeriod } from '../kernel/quarter.ts';
import {
  type DutyRecord,
  dueDayOf,
  type PeriodState,
  periodStateOn,
  type RecurrenceRule,
} from '../kernel/recurrence.ts';
import type { Span } from '../zone/heldSpans.ts';
import type { ActivityState } from './activityTerms.ts';

export const roomActivityRule = {
  months: 3,
  graceDays: 15,
  leastDays: 30,
  basis: {
    'zh-CN': '县人大常委会“一季度一活动”工作要求',
    en: "the standing committee's requirement of an activity each quarter",
  },
} as const satisfies RecurrenceRule;

/** Of an activity, what tells whether a quarter is discharged. */
export type ActivityDates = {
  readonly state: ActivityState;
  readonly plannedOn: PlainDate;
  readonly heldOn: PlainDate | null;
};

/** Where a room stands in a quarter: its state, or null where nothing is owed; the last day in time; and what is planned still. */
export type RoomQuarter = {
  readonly quarter: Quarter;
  readonly state: PeriodState | null;
  readonly dueOn: PlainDate;
  readonly plannedCount: number;
  readonly heldCount: number;
};

/** Tells it from the room's activities; those of other quarters are passed over. */
export function roomQuarterOn(
  quarter: Quarter,
  room: Span,
  activities: readonly ActivityDates[],
  today: PlainDate,
): RoomQuarter {
  const period = quarterPeriod(quarter);
  const own = activities.filter(({ plannedOn }) => period.from <= plannedOn && plannedOn < period.to);
  const records: DutyRecord[] = own.flatMap(({ state, plannedOn, heldOn }) =>
    state === 'HELD' && heldOn !== null ? [{ meantFor: plannedOn, doneOn: heldOn }] : [],
  );
  return {
    quarter,
    state: periodStateOn(roomActivityRule, period, room, records, today),
    dueOn: dueDayOf(period),
    plannedCount: own.filter(({ state }) => state === 'PLANNED').length,
    heldCount: records.length,
  };
}
