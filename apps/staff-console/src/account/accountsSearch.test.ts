import { expect, it } from 'vitest';
import { accountsSearch } from './accountsSearch.ts';

it('an address says what the list is narrowed to and which account is open', () => {
  const search = { search: '段云', role: 'STAFF', open: 'QWNjb3VudA' };
  expect(accountsSearch(search)).toEqual(search);
});

it('what an address says beyond that is left out', () => {
  expect(accountsSearch({ search: '', role: 'KING', open: 7, evil: '1' })).toEqual({});
});
