/** The working calendar: what the State Council has published, from a kept library, with what the county puts right by hand. */
import { type CalendarCorrection, correctCalendar, type DayName, type WorkingCalendar } from '@renda/domain';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/**
 * The calendar for deadlines. `corrections` are days that staff put right; `alsoPublished` are years that staff have
 * entered whole, because the library that was installed does not have them yet. Any other year is unpublished.
 */
export function stateCouncilCalendar(
  corrections: readonly CalendarCorrection[] = [],
  alsoPublished: readonly number[] = [],
): WorkingCalendar {
  return correctCalendar(inLibrary, corrections, alsoPublished);
}

// The library shortens three of the names.
const officialNames: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

// The data of the library, not its functions: those go through Date in the zone of the machine, and guess unpublished years.
const inLibrary: WorkingCalendar = {
  publishedYears: [...new Set(Object.keys(published.holidays).map((day) => Number(day.slice(0, 4))))].sort(),
  holidays: named(published.holidays),
  makeUpWorkdays: named(published.workdays),
};

/** Each entry reads "Spring Festival,春节,4": English, Chinese, days off by law. */
function named(days: Readonly<Record<string, string>>): Record<string, DayName> {
  return Object.fromEntries(
    Object.entries(days).map(([day, entry]) => {
      const [en = entry, zh = en] = entry.split(',');
      return [day, { 'zh-CN': officialNames[zh] ?? zh, en }];
    }),
  );
}
