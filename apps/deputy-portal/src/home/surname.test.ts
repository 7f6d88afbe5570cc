import { expect, it } from 'vitest';
import { surname } from './surname.ts';

it.each([
  ['鲁演示', '鲁'],
  ['欧阳演示', '欧阳'],
  ['司马', '司'],
  ['', ''],
])('%s is greeted as %s', (name, greeted) => {
  expect(surname(name)).toBe(greeted);
});
