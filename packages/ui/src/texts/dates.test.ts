import { expect, it } from 'vitest';
import { daysBetween, longDate, shortDate, shortInstant, today } from './dates.ts';

it('today is the day at Shanghai, also where the machine stands elsewhere', () => {
  expect(today(new Date('2026-03-04T16:00:00Z'))).toBe('2026-03-05');
  expect(today(new Date('2026-03-04T15:59:59Z'))).toBe('2026-03-04');
});

it('a long date is written the official way, with its weekday', () => {
  expect(longDate('2026-03-05', 'zh-CN')).toBe('2026年3月5日（周四）');
  expect(longDate('2026-03-05', 'en')).toBe('Thu 5 March 2026');
});

it('a short date leaves out this year and no other', () => {
  expect(shortDate('2026-03-05', 'zh-CN', '2026-09-18')).toBe('3月5日');
  expect(shortDate('2025-03-05', 'zh-CN', '2026-09-18')).toBe('2025年3月5日');
  expect(shortDate('2025-03-05', 'en', '2026-09-18')).toBe('5 Mar 2025');
});

it('an instant is shown at Shanghai time', () => {
  expect(shortInstant('2026-09-16T02:24:00Z', 'zh-CN', '2026-09-18')).toBe('9月16日 10:24');
});

it('days are counted by the calendar, over months and leap days', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-09-18', '2026-09-15')).toBe(-3);
});
