import { addWorkingDays, deadline, isWorkingDay } from '@renda/domain';
import { describe, expect, it } from 'vitest';
import { stateCouncilCalendar } from './stateCouncilCalendar.ts';

const calendar = stateCouncilCalendar();
const days = (year: number) =>
  Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10)).filter(
    (day) => day.startsWith(String(year)),
  );

describe('the State Council’s calendar', () => {
  it('has for 2026 the thirty-three days off and six worked weekend days that were published', () => {
    const off = days(2026).filter((day) => calendar.holidays[day] !== undefined);
    const madeUp = days(2026).filter((day) => calendar.makeUpWorkdays[day] !== undefined);
    expect(off).toEqual([
      ...run('2026-01-01', 3),
      ...run('2026-02-15', 9),
      ...run('2026-04-04', 3),
      ...run('2026-05-01', 5),
      ...run('2026-06-19', 3),
      ...run('2026-09-25', 3),
      ...run('2026-10-01', 7),
    ]);
    expect(madeUp).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  });

  it('has 248 working days in 2026 and 248 in 2025', () => {
    const worked = [2025, 2026].map((year) => days(year).filter((day) => isWorkingDay(calendar, day)).length);
    expect(worked).toEqual([248, 248]);
  });

  it('names holidays officially, in both languages', () => {
    expect(calendar.holidays['2026-06-19']).toEqual({ 'zh-CN': '端午节', en: 'Dragon Boat Festival' });
    expect(calendar.makeUpWorkdays['2026-10-10']).toEqual({ 'zh-CN': '国庆节', en: 'National Day' });
  });

  it('knows 2026 and does not pretend to know 2027', () => {
    expect(calendar.publishedYears).toContain(2026);
    expect(calendar.publishedYears).not.toContain(2027);
    const rule = { count: 3, unit: 'MONTHS', rollsForward: true } as const;
    expect(deadline(rule, '2026-08-20', calendar)).toMatchObject({ dueOn: '2026-11-20', isProvisional: false });
    expect(deadline(rule, '2026-11-20', calendar)).toMatchObject({ dueOn: '2027-02-22', isProvisional: true });
  });

  it('takes the corrections of the county, and a year that staff entered whole', () => {
    const corrected = stateCouncilCalendar(
      [
        { on: '2026-11-23', isWorkday: false, name: { 'zh-CN': '县庆', en: 'county anniversary' } },
        { on: '2027-01-01', isWorkday: false, name: { 'zh-CN': '元旦', en: 'New Year’s Day' } },
      ],
      [2027],
    );
    expect(addWorkingDays(corrected, '2026-11-20', 1)).toBe('2026-11-24');
    expect(corrected.publishedYears).toContain(2027);
    expect(isWorkingDay(calendar, '2026-11-23')).toBe(true);
  });
});

function run(first: string, length: number): string[] {
  const start = Date.parse(first);
  return Array.from({ length }, (_, index) => new Date(start + index * 86_400_000).toISOString().slice(0, 10));
}
