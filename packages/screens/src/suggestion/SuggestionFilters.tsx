import { useQuery } from '@apollo/client/react';
import { suggestionLifecycle, suggestionStates } from '@renda/domain';
import { type Filter, FilterBar } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { useWord } from '../texts/useWord.ts';
import {
  SuggestionFilterOptionsDocument,
  type SuggestionFilterOptionsQuery,
  SuggestionStateCountsDocument,
} from './SuggestionFilters.generated.ts';
import { type SuggestionsSearch, suggestionFilterOf } from './suggestionsSearch.ts';

/** Which filters a list offers besides state, category, year, lateness and words. */
export interface FilterChoice {
  /** The unit that handles it. */
  byUnit?: boolean;
  /** Any township and any congress of the county. */
  byPlace?: boolean;
  /** One township's alone: its own congress and the county's are offered. */
  townshipId?: string;
}

interface Props {
  search: SuggestionsSearch;
  onChange: (search: SuggestionsSearch) => void;
  choice: FilterChoice;
  /** Narrows the list whatever the filters say. */
  always?: Pick<SuggestionsSearch, 'unit'>;
}

const noOptions: SuggestionFilterOptionsQuery = {
  categories: [],
  townships: { __typename: 'TownshipConnection', edges: [] },
  county: { __typename: 'OrganConnection', edges: [] },
  ofTownships: { __typename: 'OrganConnection', edges: [] },
};

/** The filters of a list of suggestions, set from the address and written back to it. */
export function SuggestionFilters({ search, onChange, choice, always }: Props) {
  const { t } = useTranslation('suggestion');
  const filters = useFilters({ ...search, ...always }, choice);
  const { open: _, late, year, ...texts } = search;
  const set = (change: Partial<SuggestionsSearch>) => onChange({ ...search, open: undefined, ...change });
  const isAnySet = Object.values({ ...texts, late, year }).some((value) => value !== undefined);
  return (
    <FilterBar
      filters={filters}
      onChange={(key, value) => set({ [key]: key === 'year' && value ? Number(value) : value })}
      onClear={isAnySet ? () => onChange({}) : undefined}
      values={{ ...texts, year: year === undefined ? undefined : String(year) }}
    >
      {choice.byUnit && (
        <OrganSelect<string>
          filter={units}
          label={t('filter.unit')}
          onChange={(unit) => set({ unit })}
          placeholder={t('filter.unit')}
          value={search.unit}
        />
      )}
      <Button
        aria-pressed={late === true}
        onClick={() => set({ late: late ? undefined : true })}
        shape="round"
        type={late ? 'primary' : 'default'}
      >
        {t('filter.late')}
      </Button>
    </FilterBar>
  );
}

const units = { isUnit: true };

function useFilters(search: SuggestionsSearch, { byPlace, townshipId }: FilterChoice): Filter[] {
  const { t } = useTranslation('suggestion');
  const { data: options = noOptions } = useQuery(SuggestionFilterOptionsDocument);
  const states = useStateChips(search);
  const named = (found: readonly { id: string; name: string }[]) =>
    found.map(({ id, name }) => ({ value: id, label: name }));
  const all = [...options.county.edges, ...options.ofTownships.edges].map(({ node }) => node);
  const congresses = townshipId ? all.filter(({ township }) => !township || township.id === townshipId) : all;
  const congress = congresses.find(({ id }) => id === search.congress) ?? congresses[0];
  const sessions = (congress?.terms ?? []).flatMap((term) => [...term.sessions].reverse());
  const choiceOf = (
    key: 'category' | 'township' | 'congress' | 'session',
    found: readonly { id: string; name: string }[],
  ) => ({ kind: 'choice', key, label: t(`filter.${key}`), options: named(found) }) as const;
  return [
    { kind: 'chips', key: 'state', label: t('filter.state'), options: states },
    { kind: 'search', key: 'search', placeholder: t('filter.search') },
    choiceOf('category', options.categories),
    ...(byPlace
      ? [
          choiceOf(
            'township',
            options.townships.edges.map(({ node }) => node),
          ),
        ]
      : []),
    ...(byPlace || townshipId ? [choiceOf('congress', congresses)] : []),
    choiceOf('session', sessions),
    { kind: 'choice', key: 'year', label: t('filter.year'), options: recentYears(t) },
  ];
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

function recentYears(t: ReturnType<typeof useTranslation<'suggestion'>>['t']) {
  const thisYear = Number(today().slice(0, 4));
  return [0, 1, 2, 3, 4].map((back) => ({
    value: String(thisYear - back),
    label: t('filter.ofYear', { year: thisYear - back }),
  }));
}
