import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degrees } from '../degree/degreeTerms.ts';
import { bandOf, boardRow, type DegreeTotals } from './boardRow.ts';
import { type Count, type Counts, counts } from './countTerms.ts';
import { rate } from './Rate.ts';
import { rateDefinitions, rateKeys, rateSentences, standardRates } from './standardRates.ts';

const none = Object.fromEntries(counts.map((c) => [c, 0])) as Record<Count, number>;
const counted = (some: Partial<Counts>): Counts => ({ ...none, ...some });
const totals = (sum: number, measured: number) =>
  Object.fromEntries(degrees.map((d) => [d, { sum, measured }])) as unknown as DegreeTotals;

describe('a rate', () => {
  it.each([
    [0, 10, 0],
    [9, 10, 90],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [10, 10, 100],
  ])('%i of %i is %d per cent, and keeps its n', (numerator, denominator, percent) => {
    expect(rate(numerator, denominator)).toMatchObject({ numerator, denominator, percent });
  });

  it('of no case is neither 0 nor 100', () => {
    expect(rate(0, 0)).toEqual({ numerator: 0, denominator: 0, percent: null, interval: null });
  });

  it.each([
    [2, 1],
    [-1, 1],
    [0.5, 1],
  ])('%d of %d is refused', (numerator, denominator) => {
    expect(() => rate(numerator, denominator)).toThrow(RangeError);
  });

  it('is less sure of few cases than of many', () => {
    expect(rate(9, 10).interval).toEqual({ low: 59.6, high: 98.2 });
    expect(rate(90, 100).interval).toEqual({ low: 82.6, high: 94.5 });
    expect(rate(5, 5).interval).toEqual({ low: 56.6, high: 100 });
  });

  it('lies within its interval, and that within 0 and 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, k) => {
        const { percent, interval } = rate(Math.min(k, n), n);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(100);
        expect(interval?.low).toBeLessThanOrEqual(percent ?? -1);
        expect(interval?.high).toBeGreaterThanOrEqual(percent ?? 101);
      }),
    );
  });
});

describe('the standard rates', () => {
  it('report replied and closed apart, and never add the basically satisfied to the satisfied', () => {
    const rates = standardRates(
      counted({
        ACCEPTED: 20,
        HANDED_OVER: 20,
        REPLIED: 20,
        EVALUATED: 16,
        SATISFIED: 8,
        BASICALLY_SATISFIED: 4,
        NOT_SATISFIED: 4,
        NOT_EVALUATED: 4,
        CLOSED: 5,
      }),
    );
    expect(rates.REPLIED.percent).toBe(100);
    expect(rates.CLOSED).toMatchObject({ percent: 25, denominator: 20 });
    expect(rates.SATISFIED).toMatchObject({ percent: 50, denominator: 16 });
    expect(rates.BASICALLY_SATISFIED.percent).toBe(25);
  });

  it('have each a definition in words', () => {
    expect(rateKeys.map((k) => `${rateDefinitions[k].label['zh-CN']} = ${rateSentences(k)['zh-CN']}`)).toEqual([
      '交办率 = 已交办 ÷ 已受理',
      '办复率 = 已办复 ÷ 已交办',
      '面商率 = 已办复且当面沟通 ÷ 已办复',
      '满意率 = 对结果满意 ÷ 代表已评价',
      '基本满意率 = 对结果基本满意 ÷ 代表已评价',
      '解决率 = 已办复且为A类 ÷ 已办复',
      '落实率 = 承诺全部落实 ÷ 有承诺事项',
      '销号率 = 已销号 ÷ 已办复',
    ]);
  });
});

describe('a row of a board', () => {
  it.each([
    [0, 'NONE'],
    [1, 'FEW'],
    [9, 'FEW'],
    [10, 'COMPARED'],
  ] as const)('of %i accepted suggestions is in band %s', (cases, band) => {
    expect(bandOf(cases)).toBe(band);
    expect(boardRow(counted({ ACCEPTED: cases }), totals(0, 0)).band).toBe(band);
  });

  it('is banded by the county’s own number where there is one', () => {
    expect(bandOf(5, 5)).toBe('COMPARED');
  });

  it('has the mean of each degree with the number measured, and none of nothing', () => {
    expect(boardRow(counted({ ACCEPTED: 3 }), totals(200, 3)).degrees.SPEED).toEqual({ mean: 66.7, measured: 3 });
    expect(boardRow(none, totals(0, 0)).degrees.SPEED).toEqual({ mean: null, measured: 0 });
  });
});
