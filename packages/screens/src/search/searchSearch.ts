import { type SearchNoun, searchNouns } from '@renda/domain';

/** What the search page reads from its address: what is looked for, and among what. */
export interface SearchSearch {
  q?: string;
  noun?: SearchNoun;
}

/** Takes only what is known and fits; the rest of an address is dropped. */
export function searchSearch(search: Record<string, unknown>): SearchSearch {
  // A search of digits alone comes out of the address as a number.
  const q = typeof search.q === 'number' ? String(search.q) : search.q;
  const noun = searchNouns.find((known) => known === search.noun);
  return { ...(typeof q === 'string' && q !== '' ? { q: q.slice(0, 100) } : {}), ...(noun ? { noun } : {}) };
}
