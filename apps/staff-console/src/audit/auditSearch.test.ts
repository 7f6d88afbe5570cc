import { expect, it } from 'vitest';
import { auditSearch } from './auditSearch.ts';

it('an address says what the trail is narrowed to and which entry is open', () => {
  const search = {
    noun: 'Account',
    recordId: 'r',
    actorName: '段云',
    action: 'account.signIn',
    from: '2026-03-05',
    to: '2026-03-06',
    open: 'e',
  };
  expect(auditSearch(search)).toEqual(search);
});

it('what is no day, or not known, is left out', () => {
  expect(auditSearch({ from: 'yesterday', to: '2026-3-5', noun: '', colour: 'red' })).toEqual({});
});
