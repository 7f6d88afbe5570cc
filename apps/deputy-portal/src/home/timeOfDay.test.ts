import { expect, it } from 'vitest';
import { timeOfDay } from './timeOfDay.ts';

it.each([
  ['2026-03-05T03:59:00Z', 'morning'],
  ['2026-03-05T04:00:00Z', 'afternoon'],
  ['2026-03-05T10:00:00Z', 'evening'],
  ['2026-03-05T16:00:00Z', 'morning'],
])('at %s it is %s in the county', (now, part) => {
  expect(timeOfDay(new Date(now))).toBe(part);
});
