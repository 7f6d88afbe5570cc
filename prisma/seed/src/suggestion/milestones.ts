/** The days on which a suggestion's life turned, one after the other, up to today. */
import { addDays, addMonths, daysBetween, type PlainDate } from '@renda/domain';
import type { Random } from '../chance/Random.ts';
import type { Almanac } from '../county/Almanac.ts';

/** In the order of life; `consulted` is of the handling, not a state of the suggestion. */
export const milestoneNames = [
  'submitted',
  'accepted',
  'handedOver',
  'assigned',
  'acknowledged',
  'consulted',
  'replied',
  'evaluated',
  'closed',
] as const;
export type MilestoneName = (typeof milestoneNames)[number];

/** The days reached; `begun` and, where it was sent back once, `firstSubmitted` and `returned` come before. */
export type Milestones = Partial<Record<MilestoneName, PlainDate>> & {
  readonly begun: PlainDate;
  readonly firstSubmitted?: PlainDate;
  readonly returned?: PlainDate;
};

/** A day that is given, from which the others are counted, and where the life stops. */
export type Course = {
  readonly anchor: MilestoneName;
  readonly on: PlainDate;
  readonly until: MilestoneName;
  /** Days that are fixed besides, such as those of a session. */
  readonly fixed?: Partial<Record<MilestoneName, PlainDate>>;
  readonly isLate?: boolean;
  readonly isReturnedOnce?: boolean;
};

/** When the reply to what was handed over on a day is due. */
export type ReplyDue = (handedOver: PlainDate) => PlainDate;

/** Lays out a course: what would lie ahead of yesterday's offices is left out. */
export function milestonesOf(almanac: Almanac, replyDue: ReplyDue, course: Course, random: Random): Milestones {
  const before = (day: PlainDate, least: number, most: number) => almanac.workingDay(day, -random.int(least, most));
  const handedOver = handedOverOn(almanac, course, random);
  const accepted = course.fixed?.accepted ?? (course.anchor === 'accepted' ? course.on : before(handedOver, 1, 4));
  const submitted = course.fixed?.submitted ?? (course.anchor === 'submitted' ? course.on : before(accepted, 1, 3));
  const days = {
    submitted,
    accepted,
    handedOver,
    ...afterwards(almanac, replyDue(handedOver), handedOver, course, random),
  };
  const reached = upTo(days, course.until, almanac.workingDay(almanac.today, -1));
  if (!course.isReturnedOnce) return { begun: before(submitted, 0, 6), ...reached };
  const returned = before(submitted, 2, 5);
  const firstSubmitted = before(returned, 1, 3);
  return { begun: before(firstSubmitted, 0, 6), firstSubmitted, returned, ...reached };
}

/** The day of handing over; where a later day is given, far enough before it. */
function handedOverOn(almanac: Almanac, { anchor, on, fixed }: Course, random: Random): PlainDate {
  const after = (days: number) => almanac.workingDay(on, days);
  switch (anchor) {
    case 'handedOver':
      return on;
    case 'submitted':
    case 'accepted':
      return fixed?.handedOver ?? after(random.int(anchor === 'submitted' ? 4 : 1, anchor === 'submitted' ? 8 : 4));
    case 'assigned':
      return after(-random.int(0, 2));
    case 'acknowledged':
    case 'consulted':
      throw new RangeError(`no course is counted from ${anchor}`);
    case 'replied':
      return almanac.worked(addDays(on, -random.int(38, 80)));
    case 'evaluated':
      return almanac.worked(addDays(on, -random.int(58, 92)));
    case 'closed':
      return almanac.worked(addDays(on, -random.int(70, 94)));
  }
}

function afterwards(almanac: Almanac, due: PlainDate, handedOver: PlainDate, course: Course, random: Random) {
  const { anchor, on } = course;
  const after = (day: PlainDate, least: number, most: number) => almanac.workingDay(day, random.int(least, most));
  const assigned = anchor === 'assigned' ? on : after(handedOver, 0, 3);
  const acknowledged = after(assigned, 1, course.isLate ? 9 : 4);
  const closed = anchor === 'closed' ? on : null;
  const evaluated = anchor === 'evaluated' ? on : closed && after(closed, -8, -2);
  const replied =
    course.fixed?.replied ??
    (anchor === 'replied'
      ? on
      : evaluated
        ? after(evaluated, -10, -2)
        : repliedOn(almanac, due, handedOver, course, random));
  const middle = almanac.worked(
    addDays(acknowledged, Math.floor(daysBetween(acknowledged, replied) * (0.4 + random.next() * 0.45))),
  );
  const consulted = middle < replied ? middle : almanac.workingDay(replied, -1);
  const evaluatedOn = evaluated ?? after(replied, 2, 18);
  return {
    assigned,
    acknowledged,
    consulted,
    replied,
    evaluated: evaluatedOn,
    closed: closed ?? after(evaluatedOn, 2, 12),
  };
}

/** Mostly some weeks before it is due; when late, some days after. */
function repliedOn(
  almanac: Almanac,
  due: PlainDate,
  handedOver: PlainDate,
  { isLate }: Course,
  random: Random,
): PlainDate {
  if (isLate) return almanac.workingDay(due, random.int(2, 9));
  const span = daysBetween(handedOver, due);
  return almanac.workingDay(addDays(due, -random.int(2, Math.floor(span * 0.55))), 1);
}

function upTo(
  days: Readonly<Record<MilestoneName, PlainDate>>,
  until: MilestoneName,
  lastDay: PlainDate,
): Partial<Record<MilestoneName, PlainDate>> {
  const names = milestoneNames.slice(0, milestoneNames.indexOf(until) + 1);
  const ahead = names.findIndex((name) => days[name] > lastDay);
  const reached = ahead === -1 ? names : names.slice(0, ahead);
  return Object.fromEntries(reached.map((name) => [name, days[name]]));
}

/** The day on which something was handed over whose reply is due on that day, or as near to it as the calendar allows. */
export function handedOverFor(almanac: Almanac, replyDue: ReplyDue, dueOn: PlainDate, months: number): PlainDate {
  const guess = addMonths(dueOn, -months);
  const near = Array.from({ length: 15 }, (_, index) => addDays(guess, index - 9)).filter(
    (day) => almanac.worked(day) === day,
  );
  const miss = (day: PlainDate) => Math.abs(daysBetween(replyDue(day), dueOn));
  return near.reduce((best, day) => (miss(day) < miss(best) ? day : best));
}
