import { expect, it } from 'vitest';
import { commitmentFilterOf, commitmentsSearch } from './commitmentsSearch.ts';

it('an address names the filters of the commitments, and nothing else', () => {
  expect(commitmentsSearch({ state: 'OPEN', late: true, before: '2026-12-31', unit: 'U', colour: 'red' })).toEqual({
    state: 'OPEN',
    late: true,
    before: '2026-12-31',
    unit: 'U',
  });
  expect(commitmentsSearch({ state: 'DONE', late: 'yes', before: '2026-13-01', awaits: true })).toEqual({
    awaits: true,
  });
});

it('the server is asked for what the address names', () => {
  expect(commitmentFilterOf({ state: 'REPORTED', awaits: true })).toEqual({
    states: ['REPORTED'],
    isLate: null,
    awaitsLookBack: true,
    unitId: null,
    dueBefore: null,
  });
});
