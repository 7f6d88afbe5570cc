import { describe, expect, it } from 'vitest';
import { commitmentStates } from '../suggestion/suggestionTerms.ts';
import {
  awaitsLookBack,
  commitmentLifecycle,
  openCommitmentStates,
  standingCommitmentStates,
} from './commitmentLifecycle.ts';

describe('a commitment', () => {
  it('has the states of the closed list', () => {
    expect(commitmentLifecycle.stateNames).toEqual(commitmentStates);
  });

  it.each(commitmentStates)('in %s moves only while it is open', (state) => {
    const isOpen = openCommitmentStates.some((open) => open === state);
    expect(commitmentLifecycle.movesFrom(state)).toEqual(isOpen ? ['report', 'pass', 'fail', 'supersede'] : []);
  });

  it('stands until it failed or a later reply took its place', () => {
    expect(standingCommitmentStates).toEqual(['OPEN', 'REPORTED', 'PASSED']);
  });

  it.each([
    ['OPEN', '2026-09-30', '2026-09-30', false],
    ['OPEN', '2026-09-30', '2026-10-01', true],
    ['REPORTED', '2026-09-30', '2026-09-01', true],
    ['PASSED', '2026-09-30', '2026-10-01', false],
    ['FAILED', '2026-09-30', '2026-10-01', false],
    ['SUPERSEDED', '2026-09-30', '2026-10-01', false],
  ] as const)('%s and due on %s may be looked back on at %s: %s', (state, dueOn, today, expected) => {
    expect(awaitsLookBack({ state, dueOn }, today)).toBe(expected);
  });
});
