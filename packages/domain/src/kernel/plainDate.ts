/** A calendar day as the domain knows it: 'YYYY-MM-DD', without time or zone. */
/** A day of the Gregorian calendar, written 'YYYY-MM-DD'. Two of them compare as text: earlier is smaller. */
export type PlainDate = string;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAY_MS = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: '2026-02-29' does not. Years run from 1000 to 9999. */
export function isPlainDate(text: string): text is PlainDate {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month (1–12) and day (1–31). Throws a RangeError on a day that does not exist. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  if (!isPlainDate(date)) throw new RangeError(`not a day of the calendar: ${date}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** The day so many days later, or earlier when `days` is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day of the month so many months later; where that month has no such day, its last one (民法典第二百零二条). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const monthNumber = year * 12 + (month - 1) + months;
  const endYear = Math.floor(monthNumber / 12);
  const endMonth = (monthNumber % 12) + 1;
  return written(endYear, endMonth, Math.min(day, daysInMonth(endYear, endMonth)));
}

/** Days from the first date to the second: positive when the second is later. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week. */
export function weekdayOf(date: PlainDate): Weekday {
  // 1970-01-01 was a Thursday. The second remainder keeps days before it positive.
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(date: PlainDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}

/** Below zero when the first date is earlier, above when it is later, zero when they are one: for sorting. */
export function compareDates(one: PlainDate, other: PlainDate): number {
  return daysBetween(other, one);
}

/** The day it is in China at this instant. China has kept UTC+8 all year since 1992; earlier instants are not meant. */
export function chinaDate(instant: Date): PlainDate {
  return new Date(instant.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// Date.UTC is only arithmetic: no clock is read and no zone comes in.
function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(days: number): PlainDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function written(year: number, month: number, day: number): PlainDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
