import { expect, it } from 'vitest';
import { assignedUnits } from './assignedUnits.ts';

it('one lead unit is assigned with its assisting units', () => {
  expect(assignedUnits({ way: 'LEAD', lead: 'a', separate: ['x', 'y'], assisting: ['b', 'c'] })).toEqual([
    { unitId: 'a', role: 'LEAD' },
    { unitId: 'b', role: 'ASSISTING' },
    { unitId: 'c', role: 'ASSISTING' },
  ]);
});

it('separate units are assigned without a lead, though one was chosen before', () => {
  expect(assignedUnits({ way: 'SEPARATE', lead: 'a', separate: ['x', 'y'] })).toEqual([
    { unitId: 'x', role: 'SEPARATE' },
    { unitId: 'y', role: 'SEPARATE' },
  ]);
});
