import { expect, it } from 'vitest';
import { registerSearch } from './registerSearch.ts';

it('an address of a register page keeps its filters, and nothing else', () => {
  const address = {
    search: 'swj',
    kind: 'COURT',
    ended: true,
    open: 'T3JnYW4=',
    asOf: '2024-05-01',
    returnTo: 'https://elsewhere',
  };
  const { returnTo: _dropped, ...kept } = address;
  expect(registerSearch(address)).toEqual(kept);
});

it('a day that does not exist is no day to look at', () => {
  expect(registerSearch({ asOf: '2026-02-30' })).toEqual({});
});

it('figures in an address are words to search for', () => {
  expect(registerSearch({ search: 530524101 })).toEqual({ search: '530524101' });
});

it('a filter that is no text is dropped', () => {
  expect(registerSearch({ kind: ['COURT'], search: '', ended: 'yes' })).toEqual({});
});
