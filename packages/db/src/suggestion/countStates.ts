/** How many suggestions stand in each state: the chips above a list. */
import type { SuggestionState, Viewer } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { freshPlan } from '../client/freshPlan.ts';
import { type SuggestionFilter, suggestionFilterWhere } from './suggestionFilter.ts';
import { visibleSuggestions } from './visibleTo.ts';

/** Counts of the viewer's suggestions by state under a filter (its own states left out), in one statement. */
export async function countSuggestionStates(db: Db, viewer: Viewer, filter: SuggestionFilter, now: Date) {
  const where = { AND: [visibleSuggestions(viewer), suggestionFilterWhere({ ...filter, states: null }, now)] };
  const groups = await freshPlan(async () => db.suggestion.groupBy({ by: ['state'], where, _count: { _all: true } }));
  return groups.map((g) => ({ state: g.state as SuggestionState, count: g._count._all }));
}
