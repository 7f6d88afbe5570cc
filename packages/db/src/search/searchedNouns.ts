/** The nouns that are searched, each from its own file: a further one is written beside its noun and listed here. */
import type { SearchNoun } from '@renda/domain';
import { searchedAttachments } from '../attachment/searchedAttachments.ts';
import { searchedPastSuggestions } from '../past-suggestion/searchedPastSuggestions.ts';
import { searchedOrgans } from '../register/searchedOrgans.ts';
import { searchedPeople } from '../register/searchedPeople.ts';
import { searchedSuggestions } from '../suggestion/searchedSuggestions.ts';
import type { SearchedNoun } from './SearchedNoun.ts';

/** What search knows of each noun. */
const searchedNouns: Readonly<Record<SearchNoun, SearchedNoun>> = {
  SUGGESTION: searchedSuggestions,
  PAST_SUGGESTION: searchedPastSuggestions,
  PERSON: searchedPeople,
  ORGAN: searchedOrgans,
  ATTACHMENT: searchedAttachments,
};

/** What search knows of the noun. */
export function searchedNoun(noun: SearchNoun): SearchedNoun {
  return searchedNouns[noun];
}
