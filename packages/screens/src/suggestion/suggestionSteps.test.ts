import { suggestionStates } from '@renda/domain';
import { expect, it } from 'vitest';
import { type StepFacts, suggestionSteps } from './suggestionSteps.ts';

const whole: StepFacts = {
  state: 'EVALUATED',
  submittedAt: '2026-01-14T02:00:00Z',
  acceptedAt: '2026-01-16T02:00:00Z',
  handedOverAt: '2026-01-28T02:00:00Z',
  repliedAt: '2026-04-20T02:00:00Z',
  evaluatedAt: '2026-05-06T02:00:00Z',
  replyClass: 'A',
  resultMark: 'BASICALLY_SATISFIED',
  replyDueOn: '2026-04-28',
  handlings: [{ acknowledgedAt: '2026-02-03T02:00:00Z' }, { acknowledgedAt: '2026-02-02T02:00:00Z' }],
};
const notes = (facts: StepFacts) => suggestionSteps(facts, 'zh-CN', '2026-09-18').map((step) => step.note);

it('the steps behind a suggestion say on which day they were reached, and how it ended', () => {
  expect(notes(whole)).toEqual([
    '1月14日',
    '1月16日',
    '1月28日',
    '2月2日',
    '4月20日 · A类',
    '5月6日 · 基本满意',
    '已评价',
  ]);
});

it('a suggestion being handled says by when the reply is due', () => {
  expect(notes({ ...whole, state: 'HANDLING' })[4]).toBe('4月28日前');
});

it('a returned suggestion is at its first step again and says so', () => {
  const [first, second] = suggestionSteps({ ...whole, state: 'RETURNED' }, 'zh-CN', '2026-09-18');
  expect(first).toMatchObject({ state: 'now', note: '退回修改' });
  expect(second?.state).toBe('todo');
});

it.each(suggestionStates)('a suggestion %s is at one step at most', (state) => {
  const steps = suggestionSteps({ ...whole, state }, 'en', '2026-09-18');
  expect(steps.filter((step) => step.state === 'now').length).toBe(state === 'CLOSED' ? 0 : 1);
});
