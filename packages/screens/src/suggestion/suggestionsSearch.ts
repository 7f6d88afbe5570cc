import { type SuggestionState, suggestionStates } from '@renda/domain';

/** What a list of suggestions reads from its address: its filters, and the row that is open. */
export interface SuggestionsSearch {
  state?: SuggestionState;
  category?: string;
  unit?: string;
  township?: string;
  session?: string;
  congress?: string;
  year?: number;
  late?: true;
  search?: string;
  open?: string;
}

const texts = ['category', 'unit', 'township', 'session', 'congress', 'search', 'open'] as const;

/** Takes only what is known and fits; the rest of an address is dropped. */
export function suggestionsSearch(search: Record<string, unknown>): SuggestionsSearch {
  const found: SuggestionsSearch = {};
  const state = suggestionStates.find((known) => known === search.state);
  if (state) found.state = state;
  for (const key of texts) {
    // A search of digits alone comes out of the address as a number.
    const value = typeof search[key] === 'number' ? String(search[key]) : search[key];
    if (typeof value === 'string' && value !== '') found[key] = value;
  }
  const year = Number(search.year);
  if (Number.isInteger(year) && year >= 1954 && year <= 2200) found.year = year;
  if (search.late === true) found.late = true;
  return found;
}

/** The filter as the server takes it. */
export function suggestionFilterOf({ state, late, year, search, ...places }: SuggestionsSearch) {
  return {
    states: state ? [state] : null,
    categoryId: places.category ?? null,
    unitId: places.unit ?? null,
    townshipId: places.township ?? null,
    sessionId: places.session ?? null,
    congressId: places.congress ?? null,
    year: year ?? null,
    isLate: late ?? null,
    search: search ?? null,
  };
}

/** Whether the list is narrowed at all. */
export function isNarrowed({ open: _, ...filters }: SuggestionsSearch): boolean {
  return Object.keys(filters).length > 0;
}
