/** What is to be done for a room so that its quarter does not become late. */
import { addDays, type PlainDate } from '../kernel/plainDate.ts';
import { quarterOf, quarterPeriod, shiftQuarter } from '../kernel/quarter.ts';
import type { Todo } from '../suggestion/Todo.ts';
import type { Span } from '../zone/heldSpans.ts';
import { type ActivityDates, roomQuarterOn } from './roomDuty.ts';

/** So many days before the day of an activity it is asked for. */
const noticeDays = 14;

/**
 * For this quarter and, within its days of grace, the last: an activity to plan where none is, and to hold where its day is near or past.
 * Due on the day of the activity, but never later than the quarter's last. Nothing where the quarter is done or nothing is owed.
 */
export function activityTodos(room: Span, activities: readonly ActivityDates[], today: PlainDate): Todo[] {
  const now = quarterOf(today);
  return [shiftQuarter(now, -1), now].flatMap((quarter): Todo[] => {
    const { state, dueOn } = roomQuarterOn(quarter, room, activities, today);
    if (state !== 'DUE' && state !== 'LATE') return [];
    const period = quarterPeriod(quarter);
    const [next] = activities
      .filter((each) => each.state === 'PLANNED' && period.from <= each.plannedOn && each.plannedOn < period.to)
      .map(({ plannedOn }) => plannedOn)
      .sort();
    if (next === undefined) return [{ act: 'PLAN_ACTIVITY', dueOn }];
    return next <= addDays(today, noticeDays) ? [{ act: 'HOLD_ACTIVITY', dueOn: next }] : [];
  });
}
