/** The two languages of the screens. */
export type Locale = 'zh-CN' | 'en';

const zone = 'Asia/Shanghai';

/** The day at the jurisdiction now, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

/** Whole calendar days from `from` to `to`, both `YYYY-MM-DD`; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `2026-03-05` → 2026年3月5日（周四）; in English Thu 5 March 2026. */
export function longDate(date: string, locale: Locale): string {
  const day = new Date(`${date}T00:00:00Z`);
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(day);
  if (locale === 'zh-CN') {
    return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日（${weekday}）`;
  }
  const rest = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }).format(day);
  return `${weekday} ${rest}`;
}

/** `2026-03-05` → 3月5日, with the year before it when that isn't the year of `today`. */
export function shortDate(date: string, locale: Locale, thisDay: string = today()): string {
  const day = new Date(`${date}T00:00:00Z`);
  const isThisYear = date.slice(0, 4) === thisDay.slice(0, 4);
  if (locale === 'zh-CN') {
    const monthAndDay = `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
    return isThisYear ? monthAndDay : `${day.getUTCFullYear()}年${monthAndDay}`;
  }
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(day);
}

/** An instant (ISO 8601) as day and time at the jurisdiction: 9月16日 10:24. */
export function shortInstant(instant: string, locale: Locale, thisDay: string = today()): string {
  const moment = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(moment);
  return `${shortDate(today(moment), locale, thisDay)} ${time}`;
}
