import { expect, it } from 'vitest';
import { awaitedDeadline } from './awaitedDeadline.ts';

const deadlines = [
  { key: 'handOver', dueOn: '2026-03-20', metOn: '2026-03-11' },
  { key: 'acknowledge', dueOn: '2026-03-18', metOn: null },
  { key: 'reply', dueOn: '2026-06-11', metOn: '2026-05-20' },
  { key: 'replyAgain', dueOn: '2026-07-20', metOn: null },
] as const;

it('while it is handled the date that counts is that of the reply, not of what units owe among themselves', () => {
  expect(awaitedDeadline('HANDLING', deadlines)?.dueOn).toBe('2026-07-20');
});

it('a date that was met is no longer waited for', () => {
  expect(awaitedDeadline('ACCEPTED', deadlines)).toBeNull();
});

it('nothing is due of a closed suggestion', () => {
  expect(awaitedDeadline('CLOSED', deadlines)).toBeNull();
});
