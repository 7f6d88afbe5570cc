/** What the page of key suggestions reads from its address. */
export interface KeySuggestionsSearch {
  year?: number;
}

/** Takes a year, and nothing else. */
export function keySuggestionsSearch(search: Record<string, unknown>): KeySuggestionsSearch {
  const year = Number(search.year);
  return Number.isInteger(year) && year >= 1954 && year <= 2200 ? { year } : {};
}
