/**
 * A sample that anybody can draw again. Each number of the list gets the SHA-256 of "seed number" (one space between); the numbers
 * with the smallest hashes are drawn, as many as the per cent asks for, rounded up. By hand: printf '%s' 'seed number' | sha256sum.
 */
import { compareTexts } from '../kernel/compareTexts.ts';
import { sha256 } from '../kernel/sha256.ts';

/** How many per cent of the class A suggestions are drawn where the county has set nothing else. */
export const defaultDrawPercent = 20;

/** The setting in which a county keeps its own. */
export const drawPercentSetting = 'lookBack.drawPercent';

/** How many are drawn of so many: the per cent rounded up, so at least one when there is any. */
export function sampleSize(population: number, percent: number): number {
  return Math.min(population, Math.ceil((population * percent) / 100));
}

/** What decides whether a number is drawn: the smaller, the sooner. */
export function drawHash(seed: string, number: string): string {
  return sha256(`${seed} ${number}`);
}

/** The numbers drawn, in the order of the numbers; the order in which the list is given does not matter, nor what is named twice. */
export function drawSample(numbers: readonly string[], percent: number, seed: string): string[] {
  const population = [...new Set(numbers)].sort(compareTexts);
  const hashed = population.map((number) => ({ number, hash: drawHash(seed, number) }));
  return hashed
    .sort((one, other) => compareTexts(one.hash, other.hash))
    .slice(0, sampleSize(population.length, percent))
    .map(({ number }) => number)
    .sort(compareTexts);
}
