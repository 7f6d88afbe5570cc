import { expect, it } from 'vitest';
import { todoGroups, urgency } from './todoGroups.ts';

const todos = [
  { act: 'REPLY', dueOn: '2026-03-01' },
  { act: 'SCREEN', dueOn: '2026-03-05' },
  { act: 'REPLY', dueOn: '2026-04-01' },
  { act: 'CLOSE', dueOn: null },
] as const;

it('things to do are grouped by what is to be done, the group with the most urgent one first', () => {
  expect(todoGroups(todos).map(({ act, todos: of }) => [act, of.length])).toEqual([
    ['REPLY', 2],
    ['SCREEN', 1],
    ['CLOSE', 1],
  ]);
});

it('what is due today is not late yet, and what has no date is neither', () => {
  expect(urgency(todos, '2026-03-05')).toEqual({ late: 1, today: 1 });
});
