import { useQuery } from '@apollo/client/react';
import { suggestionSources, suggestionSourceTerms } from '@renda/domain';
import { type Filter, FilterBar } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { SuggestionFilterOptionsDocument } from '../suggestion/SuggestionFilters.generated.ts';
import { useWord } from '../texts/useWord.ts';
import styles from './BoardScreen.module.css';
import { type BoardSearch, boardBys, yearOf } from './boardSearch.ts';

interface Props {
  search: BoardSearch;
  onChange: (search: BoardSearch) => void;
  thisYear: number;
}

const yearsBack = 5;

/** By what the board groups, and what it is narrowed to, set from the address and written back to it. */
export function BoardFilters({ search, onChange, thisYear }: Props) {
  const { t } = useTranslation('board');
  const by = search.by ?? 'UNIT';
  const filters = useFilters(search, thisYear);
  const { year: _, ...values } = search;
  const set = (key: string, value: string | undefined) => {
    const shown = key === 'year' && value !== undefined && value !== 'all' ? Number(value) : value;
    onChange({ ...search, [key]: key === 'year' ? (shown ?? 'all') : shown });
  };
  const said = filters.flatMap((filter) => wordsOf(filter, key(filter, search, thisYear)));
  return (
    <>
      <fieldset aria-label={t('by.label')} className={styles.by} data-print="no">
        {boardBys.map((one) => (
          <button
            aria-pressed={one === by}
            className={styles.one}
            key={one}
            onClick={() => onChange({ ...search, by: one })}
            type="button"
          >
            {t(`by.${one}`)}
          </button>
        ))}
      </fieldset>
      <FilterBar
        filters={filters}
        onChange={set}
        values={{ ...values, year: String(yearOf(search, thisYear) ?? 'all') }}
      />
      <p className={styles.printed}>{[t(`by.${by}`), ...said].join(' · ')}</p>
    </>
  );
}

function useFilters(search: BoardSearch, thisYear: number): Filter[] {
  const { t } = useTranslation('board');
  const { t: says } = useTranslation('suggestion');
  const word = useWord();
  const { data } = useQuery(SuggestionFilterOptionsDocument);
  const congresses = [...(data?.county.edges ?? []), ...(data?.ofTownships.edges ?? [])].map(({ node }) => node);
  const congress = congresses.find(({ id }) => id === search.congress) ?? congresses[0];
  const sessions = (congress?.terms ?? []).flatMap((term) => [...term.sessions].reverse());
  const recent = Array.from({ length: yearsBack }, (_, back) => thisYear - back);
  const shown = yearOf(search, thisYear);
  const years = (shown === undefined || recent.includes(shown) ? recent : [...recent, shown]).map(String);
  const choice = (name: string, label: string, found: readonly { id: string; name: string }[]): Filter => ({
    kind: 'choice',
    key: name,
    label,
    options: found.map((one) => ({ value: one.id, label: one.name })),
  });
  return [
    {
      kind: 'choice',
      key: 'year',
      label: t('filter.year'),
      options: [
        ...years.map((value) => ({ value, label: t('filter.ofYear', { year: value }) })),
        { value: 'all', label: t('filter.allYears') },
      ],
    },
    choice('congress', says('filter.congress'), congresses),
    choice('session', says('filter.session'), sessions),
    choice('township', says('filter.township'), data?.townships.edges.map(({ node }) => node) ?? []),
    choice('category', says('filter.category'), data?.categories ?? []),
    {
      kind: 'choice',
      key: 'source',
      label: t('filter.source'),
      options: suggestionSources.map((value) => ({ value, label: word(suggestionSourceTerms[value]) })),
    },
  ];
}

function key(filter: Filter, search: BoardSearch, thisYear: number): string | undefined {
  if (filter.key === 'year') return String(yearOf(search, thisYear) ?? 'all');
  return search[filter.key as Exclude<keyof BoardSearch, 'year'>];
}

/** What the filter is set to, in words, for paper. */
function wordsOf(filter: Filter, value: string | undefined): string[] {
  if (filter.kind !== 'choice' || value === undefined) return [];
  return filter.options.filter((option) => option.value === value).map((option) => option.label);
}
