import { describe, expect, it } from 'vitest';
import { drawHash, drawSample, sampleSize } from './draw.ts';

const numbers = Array.from({ length: 20 }, (_, i) => `县十八届人大六次会议第${String(i + 1).padStart(4, '0')}号`);
const seeds = Array.from({ length: 2000 }, (_, i) => `种子${i}`);

describe('a draw', () => {
  it('gives the same sample for the same seed, list and per cent, in whatever order the list comes', () => {
    const sample = drawSample(numbers, 20, '2026-11-23 7341');
    expect(sample).toEqual(drawSample([...numbers].reverse(), 20, '2026-11-23 7341'));
    expect(sample).toEqual(drawSample([...numbers, ...numbers], 20, '2026-11-23 7341'));
    expect(sample).toHaveLength(4);
  });

  it('can be drawn again by hand: printf "7341 第0001号" | sha256sum, and the smallest come first', () => {
    const list = ['第0001号', '第0002号', '第0003号', '第0004号', '第0005号', '第0006号'];
    const begins = ['62c8c994', 'c6669c8b', '642ec267', '99c2d426', '1d6847ab', 'c006bbe8'];
    expect(list.map((number) => drawHash('7341', number).slice(0, 8))).toEqual(begins);
    expect(drawSample(list, 20, '7341')).toEqual(['第0001号', '第0005号']);
    expect(drawSample(list, 50, '7341')).toEqual(['第0001号', '第0003号', '第0005号']);
  });

  it('draws at least one when there is any, all at a hundred per cent, none of none', () => {
    expect([0, 1, 4, 5, 6, 20].map((n) => sampleSize(n, 20))).toEqual([0, 1, 1, 1, 2, 4]);
    expect(drawSample(numbers.slice(0, 1), 20, 'x')).toEqual(numbers.slice(0, 1));
    expect(drawSample(numbers, 100, 'x')).toEqual(numbers);
    expect(drawSample([], 20, 'x')).toEqual([]);
  });

  it('draws every number about as often, whatever the seed', () => {
    const drawn = new Map(numbers.map((number) => [number, 0]));
    for (const seed of seeds) {
      for (const number of drawSample(numbers, 20, seed)) drawn.set(number, (drawn.get(number) ?? 0) + 1);
    }
    const expected = seeds.length * 0.2;
    const spread = 4.5 * Math.sqrt(expected * 0.8);
    for (const [number, times] of drawn) {
      expect(Math.abs(times - expected), `${number}: ${times}`).toBeLessThan(spread);
    }
  });

  it('does not draw neighbours together more often than others', () => {
    const [first, second] = numbers as [string, string];
    const both = seeds.filter((seed) => {
      const sample = drawSample(numbers, 20, seed);
      return sample.includes(first) && sample.includes(second);
    }).length;
    const expected = (seeds.length * (4 * 3)) / (20 * 19);
    expect(Math.abs(both - expected)).toBeLessThan(4.5 * Math.sqrt(expected));
  });
});
