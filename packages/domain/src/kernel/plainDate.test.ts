import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  chinaDate,
  compareDates,
  daysBetween,
  isPlainDate,
  isWeekend,
  partsOf,
  weekdayOf,
} from './plainDate.ts';

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a plain date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1970-01-01'])('%s is a day', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    '0999-01-01',
  ])('%j is not a day', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => partsOf(text)).toThrow(RangeError);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-01-20', 3, '2026-04-20'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-11-22', 14, '2028-01-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s and %i days is %s', (start, days, end) => {
    expect(addDays(start, days)).toBe(end);
  });

  it.each([
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2026-02-14', 6],
    ['2026-11-22', 0],
    ['2024-02-29', 4],
  ])('%s falls on weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
    expect(isWeekend(date)).toBe(weekday === 0 || weekday === 6);
  });

  it.each([
    ['2026-03-04T15:59:59.999Z', '2026-03-04'],
    ['2026-03-04T16:00:00.000Z', '2026-03-05'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('at %s it is %s in China', (instant, date) => {
    expect(chinaDate(new Date(instant))).toBe(date);
  });

  it('comes back when as many days are taken away as were added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
      }),
    );
  });

  it('moves one weekday a day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });

  it('keeps its day or the last of the month when months are added, and lands in the month that was meant', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const end = addMonths(date, months);
        const [from, to] = [partsOf(date), partsOf(end)];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day === from.day || (to.day < from.day && partsOf(addDays(end, 1)).day === 1)).toBe(true);
      }),
    );
  });

  it('is in order as text as it is in time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(Math.sign(compareDates(one, other))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });
});
