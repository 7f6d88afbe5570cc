import { screeningPoints } from '@renda/domain';
import { expect, it, vi } from 'vitest';
import { screeningKey } from './useScreeningKeys.ts';

const acts = () => ({ toggle: vi.fn(), accept: vi.fn(), sendBack: vi.fn(), next: vi.fn(), previous: vi.fn() });

it('each digit ticks the point of that number, and a digit beyond them does nothing', () => {
  const screening = acts();
  for (const digit of screeningPoints.keys()) screeningKey(String(digit + 1), screening)?.();
  expect(screening.toggle.mock.calls.flat()).toEqual(screeningPoints);
  expect(screeningKey('9', screening)).toBeNull();
});

it.each([
  ['a', 'accept'],
  ['r', 'sendBack'],
  ['j', 'next'],
  ['k', 'previous'],
] as const)('%s does %s', (key, act) => {
  const screening = acts();
  screeningKey(key, screening)?.();
  expect(screening[act]).toHaveBeenCalledOnce();
});

it('any other key is left to the page', () => {
  expect(screeningKey('Enter', acts())).toBeNull();
});
