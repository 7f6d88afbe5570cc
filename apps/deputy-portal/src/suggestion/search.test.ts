import { expect, it } from 'vitest';
import { suggestionSearch } from './suggestionSearch.ts';
import { suggestionsSearch } from './suggestionsSearch.ts';

it('the list keeps from its address what it knows and nothing else', () => {
  expect(suggestionsSearch({ all: true, stage: 'replied', state: 'PURGED' })).toEqual({ all: true, stage: 'replied' });
  expect(suggestionsSearch({ all: 'yes', stage: 'toString' })).toEqual({});
});

it('only what can have been done is told on the page of a suggestion', () => {
  expect(suggestionSearch({ done: 'submitted' })).toEqual({ done: 'submitted' });
  expect(suggestionSearch({ done: 'purged' })).toEqual({});
});
