import { describe, expect, it } from 'vitest';
import { chineseOrdinal, officialNumber, recessSeries, sessionSeries } from './officialNumber.ts';

describe('the official number', () => {
  it('names congress, term, session and four digits', () => {
    expect(officialNumber(sessionSeries('县', 18, 6), 12)).toBe('县十八届人大六次会议第0012号');
    expect(officialNumber(sessionSeries('翁堵镇', 2, 11), 3)).toBe('翁堵镇二届人大十一次会议第0003号');
  });

  it('has a series of its own between sessions, by year', () => {
    expect(officialNumber(recessSeries('县', 18, 2026), 1)).toBe('县十八届人大闭会期间〔2026〕第0001号');
  });

  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [99, '九十九'],
  ])('writes %i as %s', (n, words) => {
    expect(chineseOrdinal(n)).toBe(words);
  });

  it.each([0, 100, 1.5])('refuses %d as an ordinal', (n) => {
    expect(() => chineseOrdinal(n)).toThrow(RangeError);
  });
});
