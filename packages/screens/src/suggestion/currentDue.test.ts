import { expect, it } from 'vitest';
import { currentDue } from './currentDue.ts';

const deadlines = [
  { key: 'handOver', dueOn: '2026-01-28', metOn: '2026-01-27' },
  { key: 'acknowledge', dueOn: '2026-02-04', metOn: null, unit: '县水务局' },
  { key: 'replyAgain', dueOn: '2026-07-06', metOn: null },
  { key: 'reply', dueOn: '2026-04-28', metOn: null },
] as const;

it('what is being handled is due when its reply is due, the earliest first', () => {
  expect(currentDue('HANDLING', deadlines)?.dueOn).toBe('2026-04-28');
});

it('a date that was kept is due no longer', () => {
  expect(currentDue('ACCEPTED', deadlines)).toBeNull();
});

it('what is closed or still a draft is not due', () => {
  expect(currentDue('CLOSED', deadlines)).toBeNull();
  expect(currentDue('DRAFT', deadlines)).toBeNull();
});

it('a unit is waited for to sign for it first, and no other unit is', () => {
  expect(currentDue('ASSIGNED', deadlines, ['县水务局'])?.dueOn).toBe('2026-02-04');
  expect(currentDue('ASSIGNED', deadlines, ['县林草局'])?.dueOn).toBe('2026-04-28');
});
