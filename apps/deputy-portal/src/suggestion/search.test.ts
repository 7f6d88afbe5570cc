import { expect, it } from 'vitest';
import { suggestionSearch } from './suggestionSearch.ts';
import { suggestionsSearch } from './suggestionsSearch.ts';

it('the list keeps from its address what it knows and nothing else', () => {
  expect(suggestionsSearch({ all: true, stage: 'replied', state: 'PURGED' })).toEqual({ all: true, stage: 'replied' });
  expect(suggestionsSearch({ all: 'yes', stage: 'toString' })).toEqual({});
});

it('words in the address narrow the list, be they a number, and no more than are looked at', () => {
  expect(suggestionsSearch({ words: 12 })).toEqual({ words: '12' });
  expect(suggestionsSearch({ words: '  ' })).toEqual({});
  expect(suggestionsSearch({ words: '路'.repeat(300) }).words).toHaveLength(100);
});

it('only what can have been done is told on the page of a suggestion', () => {
  expect(suggestionSearch({ done: 'submitted' })).toEqual({ done: 'submitted' });
  expect(suggestionSearch({ done: 'purged' })).toEqual({});
});
