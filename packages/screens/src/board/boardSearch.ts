import { type SuggestionSource, suggestionSources } from '@renda/domain';

/** By what a board may group, in the order in which it is offered. */
export const boardBys = ['UNIT', 'TOWNSHIP', 'CATEGORY', 'SESSION', 'YEAR'] as const;

export type BoardBy = (typeof boardBys)[number];

/** What a board reads from its address: the grouping, and its filters. Without a year it is of this one, but by year of all. */
export interface BoardSearch {
  by?: BoardBy;
  year?: number | 'all';
  congress?: string;
  session?: string;
  category?: string;
  township?: string;
  source?: SuggestionSource;
}

const texts = ['congress', 'session', 'category', 'township'] as const;

/** Takes only what is known and fits; the rest of an address is dropped. */
export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const found: BoardSearch = {};
  const by = boardBys.find((known) => known === search.by);
  if (by) found.by = by;
  const source = suggestionSources.find((known) => known === search.source);
  if (source) found.source = source;
  for (const key of texts) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') found[key] = value;
  }
  const year = Number(search.year);
  if (search.year === 'all') found.year = 'all';
  else if (Number.isInteger(year) && year >= 1954 && year <= 2200) found.year = year;
  return found;
}

/** The year that the board is of; undefined for all. */
export function yearOf({ by, year }: BoardSearch, thisYear: number): number | undefined {
  if (year === 'all') return undefined;
  return year ?? (by === 'YEAR' ? undefined : thisYear);
}

/** The filter as the server takes it. */
export function boardFilterOf(search: BoardSearch, thisYear: number) {
  const { congress, session, category, township, source } = search;
  return {
    year: yearOf(search, thisYear) ?? null,
    congressId: congress ?? null,
    sessionId: session ?? null,
    categoryId: category ?? null,
    townshipId: township ?? null,
    source: source ?? null,
  };
}
