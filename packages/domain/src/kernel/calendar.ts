/** The days on which offices work, as the State Council publishes them year by year: it comes in as data. */
import { addDays, isWeekend, type PlainDate, partsOf } from './plainDate.ts';
import type { Sentences } from './Refusal.ts';

/** The name of a holiday in each language of the platform. */
export type DayName = Sentences;

/** Days that differ from the plain week. A day named in neither list works from Monday to Friday. Plain data: it survives JSON. */
export interface WorkingCalendar {
  /** The years whose arrangement is known. In any other, only weekends can be told. */
  readonly publishedYears: readonly number[];
  /** Days off, with the holiday they belong to; holidays that fall on a weekend are among them. */
  readonly holidays: Readonly<Record<PlainDate, DayName>>;
  /** Weekend days that are worked to make up for a holiday (调休), with the holiday they make up for. */
  readonly makeUpWorkdays: Readonly<Record<PlainDate, DayName>>;
}

/** A day that staff put right by hand: worked or off, whatever the published arrangement says. */
export interface CalendarCorrection {
  readonly on: PlainDate;
  readonly isWorkday: boolean;
  readonly name: DayName;
}

/** Why no one works on a day. */
export type DayOff =
  | { readonly on: PlainDate; readonly reason: 'HOLIDAY'; readonly name: DayName }
  | { readonly on: PlainDate; readonly reason: 'WEEKEND' };

/** Why the day is not worked, or null when it is. In an unpublished year only weekends are known. */
export function dayOff(calendar: WorkingCalendar, on: PlainDate): DayOff | null {
  const name = calendar.holidays[on];
  if (name !== undefined) return { on, reason: 'HOLIDAY', name };
  if (isWeekend(on) && calendar.makeUpWorkdays[on] === undefined) return { on, reason: 'WEEKEND' };
  return null;
}

/** Whether offices work on that day. */
export function isWorkingDay(calendar: WorkingCalendar, on: PlainDate): boolean {
  return dayOff(calendar, on) === null;
}

/**
 * The last of so many working days after the start, or before it when `count` is negative. The start is not counted,
 * whether worked or not; a count of zero is the start itself.
 */
export function addWorkingDays(calendar: WorkingCalendar, start: PlainDate, count: number): PlainDate {
  const step = Math.sign(count);
  let on = start;
  for (let left = Math.abs(count); left > 0; ) {
    on = addDays(on, step);
    if (isWorkingDay(calendar, on)) left -= 1;
  }
  return on;
}

/** The years from one day to the other, either way round, whose arrangement has not been published. */
export function unpublishedYears(calendar: WorkingCalendar, one: PlainDate, other: PlainDate): number[] {
  const ends = [partsOf(one).year, partsOf(other).year];
  const first = Math.min(...ends);
  const years = Array.from({ length: Math.max(...ends) - first + 1 }, (_, index) => first + index);
  return years.filter((year) => !calendar.publishedYears.includes(year));
}

/**
 * The calendar with days put right by hand, and with the years that staff know to be published although the kept
 * library does not have them yet. A later correction of the same day wins.
 */
export function correctCalendar(
  calendar: WorkingCalendar,
  corrections: readonly CalendarCorrection[],
  alsoPublished: readonly number[] = [],
): WorkingCalendar {
  const holidays = { ...calendar.holidays };
  const makeUpWorkdays = { ...calendar.makeUpWorkdays };
  for (const { on, isWorkday, name } of corrections) {
    delete holidays[on];
    delete makeUpWorkdays[on];
    if (!isWorkday) holidays[on] = name;
    else if (isWeekend(on)) makeUpWorkdays[on] = name;
  }
  const publishedYears = [...new Set([...calendar.publishedYears, ...alsoPublished])].sort((a, b) => a - b);
  return { publishedYears, holidays, makeUpWorkdays };
}

/** The holidays that the State Council arranges every year, by what their names always hold. */
const arrangedEachYear = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆'] as const;

/** The years that are entered whole: those of which the corrections name each of the seven arranged holidays as a day off. */
export function yearsEnteredWhole(corrections: readonly CalendarCorrection[]): number[] {
  const off = corrections.filter(({ isWorkday }) => !isWorkday);
  const named = (year: number, word: string) =>
    off.some(({ on, name }) => partsOf(on).year === year && name['zh-CN'].includes(word));
  const years = [...new Set(off.map(({ on }) => partsOf(on).year))];
  return years.filter((year) => arrangedEachYear.every((word) => named(year, word)));
}
