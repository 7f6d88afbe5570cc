import { expect, it } from 'vitest';
import { isNarrowed, suggestionFilterOf, suggestionsSearch, unnarrowed } from './suggestionsSearch.ts';

it('an address keeps only filters that are known and fit', () => {
  const address = { state: 'SUBMITTED', year: 2026, late: true, search: '公路', page: 3, unit: '' };
  expect(suggestionsSearch(address)).toEqual({ state: 'SUBMITTED', year: 2026, late: true, search: '公路' });
});

it.each([{ state: 'OPEN' }, { year: 'soon' }, { year: 1066 }, { late: 'yes' }, { search: ['a'] }])(
  'an address cannot narrow the list by %o',
  (address) => {
    expect(suggestionsSearch(address)).toEqual({});
  },
);

it('a search for digits alone stays a search', () => {
  expect(suggestionsSearch({ search: 12 })).toEqual({ search: '12' });
});

it('the open row is no filter', () => {
  expect(isNarrowed({ open: 'x' })).toBe(false);
  expect(isNarrowed({ open: 'x', late: true })).toBe(true);
});

it('the server is asked for one state, and for nothing where nothing is set', () => {
  expect(suggestionFilterOf({ state: 'REPLIED' }).states).toEqual(['REPLIED']);
  expect(Object.values(suggestionFilterOf({}))).toEqual(Array(15).fill(null));
});

it('an address narrows to what a number of a board was counted from', () => {
  const address = { unit: 'u', answers: true, counted: 'REPLIED', measured: 'LEAD_PULLED', without: 'YEAR' };
  expect(suggestionsSearch(address)).toEqual({ unit: 'u', answers: true, counted: 'REPLIED', measured: 'LEAD_PULLED' });
});

it('a unit that answers is asked for apart from one that only takes part', () => {
  expect(suggestionFilterOf({ unit: 'u' })).toMatchObject({ unitId: 'u', answeringUnitId: null });
  expect(suggestionFilterOf({ unit: 'u', answers: true })).toMatchObject({ unitId: null, answeringUnitId: 'u' });
});

it('what is in one’s charge narrows the list, and all of it, asked for in so many words, does not', () => {
  expect(suggestionFilterOf({ charge: 'mine' }).isInMyCharge).toBe(true);
  expect(suggestionFilterOf({ charge: 'all' }).isInMyCharge).toBeNull();
  expect([isNarrowed({ charge: 'mine' }), isNarrowed(unnarrowed(true)), isNarrowed(unnarrowed())]).toEqual([
    true,
    false,
    false,
  ]);
  expect(suggestionsSearch({ charge: 'theirs' })).toEqual({});
});
