import { useQuery } from '@apollo/client/react';
import { suggestionLifecycle, suggestionStates } from '@renda/domain';
import type { Filter } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import {
  SuggestionFilterOptionsDocument,
  type SuggestionFilterOptionsQuery,
  SuggestionStateCountsDocument,
} from './SuggestionFilters.generated.ts';
import { type SuggestionsSearch, suggestionFilterOf } from './suggestionsSearch.ts';

/** Which filters a list offers besides state, category, session, year, lateness and words. */
export interface FilterChoice {
  /** The unit that handles it. */
  byUnit?: boolean;
  /** The viewer is in charge of units: the list is narrowed to theirs, or opened to all. */
  isInCharge?: boolean;
  /** Any township and any congress of the county. */
  byPlace?: boolean;
  /** One township's alone: its own congress and the county's are offered. */
  townshipId?: string;
}

interface Named {
  id: string;
  name: string;
}

const noOptions: SuggestionFilterOptionsQuery = {
  categories: [],
  townships: { __typename: 'TownshipConnection', edges: [] },
  county: { __typename: 'OrganConnection', edges: [] },
  ofTownships: { __typename: 'OrganConnection', edges: [] },
};

/** The filters of a list with their options: those that are always in sight, and those that are asked for more rarely. */
export function useSuggestionFilters(search: SuggestionsSearch, choice: FilterChoice) {
  const { t } = useTranslation('suggestion');
  const { data: options = noOptions } = useQuery(SuggestionFilterOptionsDocument);
  const states = useStateChips(search);
  const { congresses, sessions } = meetings(options, search, choice);
  const choiceOf = (key: 'category' | 'township' | 'congress' | 'session', found: readonly Named[]): Filter => ({
    kind: 'choice',
    key,
    label: t(`filter.${key}`),
    options: found.map(({ id, name }) => ({ value: id, label: name })),
  });
  const townships = options.townships.edges.map(({ node }) => node);
  const years = recentYears().map((year) => ({ value: String(year), label: t('filter.ofYear', { year }) }));
  const usual: Filter[] = [
    { kind: 'chips', key: 'state', label: t('filter.state'), options: states },
    { kind: 'search', key: 'search', placeholder: t('filter.search') },
    choiceOf('category', options.categories),
    ...(choice.byPlace ? [choiceOf('township', townships)] : []),
    { kind: 'choice', key: 'year', label: t('filter.year'), options: years },
  ];
  const rare = [...(congresses.length > 1 ? [choiceOf('congress', congresses)] : []), choiceOf('session', sessions)];
  return { usual, rare };
}

/** The congresses that are offered, and the sessions of the chosen one, or of the first; latest first. */
function meetings(
  { county, ofTownships }: SuggestionFilterOptionsQuery,
  search: SuggestionsSearch,
  { byPlace, townshipId }: FilterChoice,
) {
  const all = [...county.edges, ...ofTownships.edges].map(({ node }) => node);
  const near = all.filter(({ township }) => !township || byPlace || township.id === townshipId);
  const congress = near.find(({ id }) => id === search.congress) ?? near[0];
  const sessions = (congress?.terms ?? []).flatMap((term) => [...term.sessions].reverse());
  return { congresses: near, sessions };
}

/** The states in the order of the life, each with how many stand there under the other filters; empty ones are left out. */
function useStateChips(search: SuggestionsSearch) {
  const word = useWord();
  const filter = { ...suggestionFilterOf(search), states: null };
  const options = { variables: { filter }, fetchPolicy: 'cache-and-network' } as const;
  const { data, previousData } = useQuery(SuggestionStateCountsDocument, options);
  const counts = new Map((data ?? previousData)?.suggestionStateCounts.map(({ state, count }) => [state, count]));
  return suggestionStates
    .filter((state) => counts.has(state) || state === search.state)
    .map((state) => ({ value: state, label: word(suggestionLifecycle.states[state]), count: counts.get(state) ?? 0 }));
}

/** This year and the four before it: a term of the congress. */
function recentYears(): number[] {
  const thisYear = Number(today().slice(0, 4));
  return [0, 1, 2, 3, 4].map((back) => thisYear - back);
}
