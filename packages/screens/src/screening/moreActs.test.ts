import { expect, it } from 'vitest';
import { moreActs } from './moreActs.ts';

const facts = {
  availableMoves: ['accept', 'sendBack', 'redirect', 'join', 'endForReference', 'purge'] as const,
  availableActs: ['askConsent', 'takeBackConsent', 'answerConsent'] as const,
  consentRequests: [],
};

it('the screening body may redirect, ask, and purge', () => {
  expect(moreActs(facts)).toEqual(['redirect', 'join', 'endForReference', 'purge']);
});

it('while the lead deputy is asked, no second question is offered, but taking it back or entering the answer is', () => {
  const asked = { ...facts, consentRequests: [{ state: 'ASKED' }] };
  expect(moreActs(asked)).toEqual(['takeBack', 'answerPaper', 'redirect', 'purge']);
});

it('what was joined is taken out while the other is not accepted', () => {
  const joined = { availableMoves: ['unjoin'] as const, availableActs: [], consentRequests: [] };
  expect(moreActs({ ...joined, joinedInto: { state: 'SUBMITTED' } })).toEqual(['unjoin']);
  expect(moreActs({ ...joined, joinedInto: { state: 'HANDLING' } })).toEqual([]);
});

it('the lead deputy, who answers the question, finds neither here', () => {
  const own = { availableMoves: [], availableActs: ['answerConsent'] as const, consentRequests: [{ state: 'ASKED' }] };
  expect(moreActs(own)).toEqual([]);
});
