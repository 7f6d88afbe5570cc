import { suggestionStates } from '@renda/domain';
import { expect, it } from 'vitest';
import { stageCounts, stages } from './stages.ts';

it('every state of a suggestion is in exactly one stage', () => {
  expect(Object.values(stages).flat().sort()).toEqual([...suggestionStates].sort());
});

it('a stage counts all of its states, and one without any is not offered', () => {
  const counts = [
    { state: 'CLOSED', count: 4 },
    { state: 'ASSIGNED', count: 2 },
    { state: 'HANDLING', count: 3 },
    { state: 'DRAFT', count: 0 },
  ] as const;
  expect(stageCounts(counts)).toEqual([
    { stage: 'handling', count: 5 },
    { stage: 'closed', count: 4 },
  ]);
});
