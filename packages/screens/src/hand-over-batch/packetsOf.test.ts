import { expect, it } from 'vitest';
import { packetsOf } from './packetsOf.ts';

const office = { id: 'o', name: '督查室' };
const court = { id: 'c', name: '法院' };
const roads = { id: 'r', name: '交通局' };

it('every organ and every proposed unit has a packet; an organ that is its own unit has one', () => {
  const items = [
    { organ: office, unit: roads, number: 1 },
    { organ: court, unit: court, number: 2 },
    { organ: office, unit: null, number: 3 },
    { organ: office, unit: roads, number: 4 },
  ];
  const packets = packetsOf(items).map(({ name, kind, items: inside }) => [name, kind, inside.map((i) => i.number)]);
  expect(packets).toEqual([
    ['督查室', 'ORGAN', [1, 3, 4]],
    ['法院', 'ORGAN', [2]],
    ['交通局', 'UNIT', [1, 4]],
  ]);
});
