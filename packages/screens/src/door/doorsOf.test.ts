import { roles } from '@renda/domain';
import { expect, it } from 'vitest';
import { doorsOf } from './doorsOf.ts';

it.each(roles)('there is an app for %s', (role) => {
  expect(doorsOf([role])).toHaveLength(1);
});

it('who holds roles of two apps has two doors', () => {
  expect(doorsOf(['DEPUTY', 'TOWNSHIP_CLERK']).map(({ href }) => href)).toEqual(['/presidium/', '/deputy/']);
});

it('who holds no role has none', () => {
  expect(doorsOf([])).toEqual([]);
});
