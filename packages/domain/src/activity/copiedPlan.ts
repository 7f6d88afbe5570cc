/** The plan of a quarter, taken over from the quarter before it. */
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import { type Quarter, quarterPeriod, shiftQuarter } from '../kernel/quarter.ts';
import { type Span, spanOn } from '../zone/heldSpans.ts';
import type { ActivityState } from './activityTerms.ts';

/** A room with its activities of both quarters. */
export type RoomToCopy = {
  readonly room: Span;
  readonly activities: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: ActivityState;
    readonly plannedOn: PlainDate;
  }[];
};

/** An activity that would be planned anew: which one it repeats, its subject, and for which day. */
export type CopiedActivity = { readonly fromId: string; readonly title: string; readonly plannedOn: PlainDate };

/**
 * What copying the quarter before would plan: each activity that was not cancelled, three months later, or today where that day has
 * passed. Left out is what the quarter has already under the same title, and what falls on a day on which the room is not there.
 */
export function copiedPlan(quarter: Quarter, { room, activities }: RoomToCopy, today: PlainDate): CopiedActivity[] {
  const target = quarterPeriod(quarter);
  const source = quarterPeriod(shiftQuarter(quarter, -1));
  if (today >= target.to) return [];
  const within = (day: PlainDate, { from, to }: typeof target) => from <= day && day < to;
  const there = new Set(
    activities.filter((a) => a.state !== 'CANCELLED' && within(a.plannedOn, target)).map(({ title }) => title),
  );
  return activities.flatMap(({ id, title, state, plannedOn }) => {
    if (state === 'CANCELLED' || !within(plannedOn, source) || there.has(title)) return [];
    there.add(title);
    const shifted = addMonths(plannedOn, 3);
    const day = shifted < today ? today : shifted;
    return spanOn([room], day) ? [{ fromId: id, title, plannedOn: day }] : [];
  });
}
