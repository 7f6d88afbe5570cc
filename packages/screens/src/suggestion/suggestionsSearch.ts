import {
  type Count,
  counts,
  type Degree,
  degrees,
  type SuggestionSource,
  type SuggestionState,
  suggestionSources,
  suggestionStates,
  type UnitDuty,
  unitDuties,
} from '@renda/domain';

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
  /** What is in the viewer's own charge, or all of it: who is in charge of units begins with theirs. */
  charge?: (typeof charges)[number];
  source?: SuggestionSource;
  /** What a number of a board was counted from. */
  counted?: Count;
  measured?: Degree | UnitDuty;
  /** The unit owes or owed the reply, not only a part in it. */
  answers?: true;
  without?: (typeof groupings)[number];
  search?: string;
  open?: string;
}

const charges = ['mine', 'all'] as const;
const groupings = ['TOWNSHIP', 'CATEGORY', 'SESSION'] as const;
const choices = {
  state: suggestionStates,
  charge: charges,
  source: suggestionSources,
  counted: counts,
  measured: [...degrees, ...unitDuties],
  without: groupings,
} as const;
const flags = ['late', 'answers'] as const;
const texts = ['category', 'unit', 'township', 'session', 'congress', 'search', 'open'] as const;

/** Takes only what is known and fits; the rest of an address is dropped. */
export function suggestionsSearch(search: Record<string, unknown>): SuggestionsSearch {
  const found: SuggestionsSearch = {};
  for (const [key, known] of Object.entries(choices)) {
    if ((known as readonly unknown[]).includes(search[key])) Object.assign(found, { [key]: search[key] });
  }
  for (const key of texts) {
    // A search of digits alone comes out of the address as a number.
    const value = typeof search[key] === 'number' ? String(search[key]) : search[key];
    if (typeof value === 'string' && value !== '') found[key] = value;
  }
  const year = Number(search.year);
  if (Number.isInteger(year) && year >= 1954 && year <= 2200) found.year = year;
  for (const key of flags) if (search[key] === true) found[key] = true;
  return found;
}

/** The filter as the server takes it. */
export function suggestionFilterOf({ state, late, answers, year, search, charge, ...places }: SuggestionsSearch) {
  return {
    states: state ? [state] : null,
    categoryId: places.category ?? null,
    unitId: (!answers && places.unit) || null,
    answeringUnitId: (answers && places.unit) || null,
    source: places.source ?? null,
    counted: places.counted ?? null,
    measured: places.measured ?? null,
    without: places.without ?? null,
    townshipId: places.township ?? null,
    sessionId: places.session ?? null,
    congressId: places.congress ?? null,
    year: year ?? null,
    isInMyCharge: charge === 'mine' || null,
    isLate: late ?? null,
    search: search ?? null,
  };
}

/** Whether the list is narrowed at all. */
export function isNarrowed({ open: _, charge, ...filters }: SuggestionsSearch): boolean {
  return charge === 'mine' || Object.keys(filters).length > 0;
}

/** The search with no filter: said in so many words to who would else begin with what is in their charge. */
export function unnarrowed(isInCharge = false): SuggestionsSearch {
  return isInCharge ? { charge: 'all' } : {};
}
