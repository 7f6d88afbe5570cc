/** For tests: the calendar as published for 2004 to 2026, from the library that production reads it from too. */
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { DayName, WorkingCalendar } from '../kernel/calendar.ts';

export const publishedCalendar: WorkingCalendar = {
  publishedYears: Array.from({ length: 23 }, (_, index) => 2004 + index),
  holidays: named(published.holidays),
  makeUpWorkdays: named(published.workdays),
};

function named(days: Readonly<Record<string, string>>): Record<string, DayName> {
  return Object.fromEntries(
    Object.entries(days).map(([day, entry]) => {
      const [en = entry, zh = en] = entry.split(',');
      return [day, { 'zh-CN': zh, en }];
    }),
  );
}
