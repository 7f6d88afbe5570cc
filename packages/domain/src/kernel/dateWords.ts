/** A day as people write it. */
import { type PlainDate, partsOf, weekdayOf } from './plainDate.ts';
import type { Locale } from './Refusal.ts';

const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const satisfies Record<Locale, readonly string[]>;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The day in full with its weekday: 2026年3月5日（周四）, Thu 5 March 2026. */
export function dateWords(date: PlainDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  const weekday = weekdays[locale][weekdayOf(date)];
  if (locale === 'zh-CN') return `${year}年${month}月${day}日（${weekday}）`;
  return `${weekday} ${day} ${months[month - 1]} ${year}`;
}

/** One day, or a run of days from the first to the last. */
export function dateRangeWords(first: PlainDate, last: PlainDate, locale: Locale): string {
  if (first === last) return dateWords(first, locale);
  return `${dateWords(first, locale)}${locale === 'zh-CN' ? '至' : ' to '}${dateWords(last, locale)}`;
}
