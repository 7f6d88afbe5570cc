import { expect, it } from 'vitest';
import { deputyTodos } from './deputyTodos.ts';

it('what others wait for comes before unfinished drafts, and dated things before both', () => {
  const todos = [
    { act: 'REVISE', dueOn: null, suggestion: { id: 'draft', state: 'DRAFT' } },
    { act: 'REVISE', dueOn: null, suggestion: { id: 'returned', state: 'RETURNED' } },
    { act: 'EVALUATE', dueOn: '2026-12-10', suggestion: { id: 'replied', state: 'REPLIED' } },
  ] as const;
  expect(deputyTodos(todos).map(({ suggestion }) => suggestion.id)).toEqual(['replied', 'returned', 'draft']);
});

it('what a deputy has to do as a clerk is not shown on the phone', () => {
  expect(deputyTodos([{ act: 'SCREEN', dueOn: '2026-12-01', suggestion: { state: 'SUBMITTED' } }])).toEqual([]);
});
