import type { Count, Degree, UnitDuty } from '@renda/domain';
import type { SuggestionsSearch } from '../suggestion/suggestionsSearch.ts';
import { type BoardBy, type BoardSearch, yearOf } from './boardSearch.ts';

/** What was counted: a count, or that on which a degree is measured. */
export type BoardNumber = { readonly counted: Count } | { readonly measured: Degree | UnitDuty };

/** Whose number it is: a group by its id or year, or all. */
export interface BoardGroup {
  groupId?: string | null;
  year?: number | null;
}

/** How a board is read: what its address says, and what its reader may open. */
export interface BoardReading {
  search: BoardSearch;
  thisYear: number;
  /** Other units than one's own are one row, and what they handle is not in one's list. */
  isOwnUnits: boolean;
}

/** The filters of the list that the number was counted from; undefined where no list of the reader holds just these. */
export function numberSearch(
  number: BoardNumber,
  group: BoardGroup | 'all',
  { search, thisYear, isOwnUnits }: BoardReading,
): SuggestionsSearch | undefined {
  const { congress, session, category, township, source } = search;
  const by = search.by ?? 'UNIT';
  const places = { congress, session, category, township, source, year: yearOf(search, thisYear) };
  if (group === 'all') {
    // By unit the degrees of all together are those of parts, of which a suggestion has several.
    return by === 'UNIT' && (isOwnUnits || 'measured' in number) ? undefined : known({ ...places, ...number });
  }
  const own = groupSearch(by, group);
  return own && known({ ...places, ...number, ...own });
}

function groupSearch(by: BoardBy, { groupId, year }: BoardGroup): SuggestionsSearch | undefined {
  if (by === 'YEAR') return year ? { year } : undefined;
  if (by === 'UNIT') return groupId ? { unit: groupId, answers: true } : undefined;
  const key = { TOWNSHIP: 'township', CATEGORY: 'category', SESSION: 'session' } as const;
  return groupId ? { [key[by]]: groupId } : { without: by };
}

function known(search: { [K in keyof SuggestionsSearch]: SuggestionsSearch[K] | undefined }): SuggestionsSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as SuggestionsSearch;
}
