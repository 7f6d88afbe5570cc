/** Days counted plainly, one after the other, without the code under test. */
import chineseDays from 'chinese-days';

const dayMs = 86_400_000;
const lastPublished = 2026;

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The day in China of an instant. */
export function dayOf(instant: string | Date): string {
  return iso(new Date(new Date(instant).getTime() + 8 * 3_600_000));
}

/** That many days later, or earlier. */
export function daysLater(day: string, days: number): string {
  return iso(new Date(at(day).getTime() + days * dayMs));
}

const known = new Map<string, boolean>();

/** Weekends alone where the year's holidays are not published. Asked again and again of the same days. */
export function isWorking(day: string): boolean {
  const told = known.get(day) ?? looksWorking(day);
  known.set(day, told);
  return told;
}

function looksWorking(day: string): boolean {
  if (Number(day.slice(0, 4)) <= lastPublished) return chineseDays.isWorkday(day);
  const weekday = at(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** On to a working day. */
export function rolled(day: string): string {
  let found = day;
  while (!isWorking(found)) found = daysLater(found, 1);
  return found;
}

/** So many months later, the month's last day where it has no such day, and on to a working day. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const target = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(target / 12), (target % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return rolled(iso(new Date(Date.UTC(y, m - 1, Math.min(date, last)))));
}

/** So many working days later, or earlier; the day itself is not counted. */
export function workingDaysLater(day: string, days: number): string {
  let [found, left] = [day, Math.abs(days)];
  while (left > 0) {
    found = daysLater(found, Math.sign(days));
    if (isWorking(found)) left -= 1;
  }
  return found;
}
