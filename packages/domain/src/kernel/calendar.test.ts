import { describe, expect, it } from 'vitest';
import { publishedCalendar } from '../testing/publishedCalendar.ts';
import { addWorkingDays, correctCalendar, dayOff, isWorkingDay, unpublishedYears } from './calendar.ts';

describe('the working calendar', () => {
  it.each([
    ['2026-02-13', true, 'an ordinary Friday'],
    ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-15', false, 'the Spring Festival'],
    ['2026-02-23', false, 'the last day of the Spring Festival, a Monday'],
    ['2026-02-28', true, 'a Saturday worked for the Spring Festival'],
    ['2026-03-01', false, 'an ordinary Sunday'],
    ['2025-09-28', true, 'a Sunday worked for National Day 2025'],
    ['2025-10-08', false, 'the last day of National Day and Mid-autumn 2025'],
    ['2025-10-11', true, 'a Saturday worked for National Day 2025'],
    ['2026-09-20', true, 'a Sunday worked for National Day 2026'],
    ['2026-10-07', false, 'the last day of National Day 2026'],
    ['2026-10-08', true, 'the day after National Day 2026'],
    ['2026-10-10', true, 'a Saturday worked for National Day 2026'],
  ])('%s is worked: %s (%s)', (on, works) => {
    expect(isWorkingDay(publishedCalendar, on)).toBe(works);
  });

  it('says why a day is off, by the name of the holiday even on a weekend', () => {
    expect(dayOff(publishedCalendar, '2026-10-03')).toEqual({
      on: '2026-10-03',
      reason: 'HOLIDAY',
      name: { 'zh-CN': '国庆节', en: 'National Day' },
    });
    expect(dayOff(publishedCalendar, '2026-03-01')).toEqual({ on: '2026-03-01', reason: 'WEEKEND' });
    expect(dayOff(publishedCalendar, '2026-03-02')).toBeNull();
  });

  it.each([
    ['2026-02-12', 3, '2026-02-24'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-15', 1, '2026-02-24'],
    ['2026-02-24', -2, '2026-02-13'],
    ['2026-02-15', 0, '2026-02-15'],
  ])('%s and %i working days is %s', (start, count, end) => {
    expect(addWorkingDays(publishedCalendar, start, count)).toBe(end);
  });

  it('names every unpublished year between two days, either way round', () => {
    expect(unpublishedYears(publishedCalendar, '2026-11-01', '2028-02-01')).toEqual([2027, 2028]);
    expect(unpublishedYears(publishedCalendar, '2027-01-10', '2026-12-20')).toEqual([2027]);
    expect(unpublishedYears(publishedCalendar, '2026-01-01', '2026-12-31')).toEqual([]);
  });
});

describe('a correction by staff', () => {
  it('makes a working day a day off under the name they gave it', () => {
    const corrected = correctCalendar(publishedCalendar, [
      { on: '2026-03-03', isWorkday: false, name: { 'zh-CN': '火把节', en: 'Torch Festival' } },
    ]);
    expect(dayOff(corrected, '2026-03-03')).toEqual({
      on: '2026-03-03',
      reason: 'HOLIDAY',
      name: { 'zh-CN': '火把节', en: 'Torch Festival' },
    });
  });

  it('makes a holiday, or a plain weekend, a working day', () => {
    const corrected = correctCalendar(publishedCalendar, [
      { on: '2026-10-06', isWorkday: true, name: { 'zh-CN': '防汛值守', en: 'flood watch' } },
      { on: '2026-03-07', isWorkday: true, name: { 'zh-CN': '防汛值守', en: 'flood watch' } },
    ]);
    expect(isWorkingDay(corrected, '2026-10-06')).toBe(true);
    expect(isWorkingDay(corrected, '2026-03-07')).toBe(true);
    expect(Object.keys(corrected.makeUpWorkdays)).toContain('2026-03-07');
    expect(Object.keys(corrected.makeUpWorkdays)).not.toContain('2026-10-06');
  });

  it('takes back a make-up day that was published wrongly', () => {
    const corrected = correctCalendar(publishedCalendar, [
      { on: '2026-02-14', isWorkday: false, name: { 'zh-CN': '周末', en: 'weekend' } },
    ]);
    expect(isWorkingDay(corrected, '2026-02-14')).toBe(false);
  });

  it('leaves the published calendar as it was, and the last one on a day wins', () => {
    const corrected = correctCalendar(publishedCalendar, [
      { on: '2026-03-03', isWorkday: false, name: { 'zh-CN': '停电', en: 'power cut' } },
      { on: '2026-03-03', isWorkday: true, name: { 'zh-CN': '恢复', en: 'power back' } },
    ]);
    expect(isWorkingDay(corrected, '2026-03-03')).toBe(true);
    expect(publishedCalendar.holidays['2026-03-03']).toBeUndefined();
  });

  it('can publish a year that the library does not have yet', () => {
    const corrected = correctCalendar(
      publishedCalendar,
      [{ on: '2027-01-01', isWorkday: false, name: { 'zh-CN': '元旦', en: 'New Year’s Day' } }],
      [2027],
    );
    expect(unpublishedYears(corrected, '2026-12-01', '2027-01-05')).toEqual([]);
    expect(isWorkingDay(corrected, '2027-01-01')).toBe(false);
  });
});
