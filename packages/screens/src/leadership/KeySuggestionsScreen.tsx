import { useConnection } from '@renda/client';
import { suggestionLifecycle } from '@renda/domain';
import { FilterBar, type ListColumn, ListPage, Tag } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ListExport } from '../paper/ListExport.tsx';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './Entries.module.css';
import { KeySuggestionsScreenDocument, type KeySuggestionsScreenQuery } from './KeySuggestionsScreen.generated.ts';

type KeyRow = KeySuggestionsScreenQuery['keySuggestions']['edges'][number]['node'];

interface Props {
  /** The year that the address names; this one where it names none. */
  year: number | undefined;
  onYear: (year: number | undefined) => void;
}

const rowKey = (row: KeyRow) => row.id;
const yearsBack = 5;

/** The key suggestions of a year: who leads, who supervises, who handles, and what came of it. */
export function KeySuggestionsScreen({ year, onYear }: Props) {
  const { t } = useTranslation('leadership');
  const { go } = useWays();
  const thisYear = Number(today().slice(0, 4));
  const shown = year ?? thisYear;
  const list = useConnection(KeySuggestionsScreenDocument, 'keySuggestions', { first: 50, filter: { year: shown } });
  const columns = useMemo(() => columnsOf(t), [t]);
  const { rows } = list;
  const onOpen = useCallback(
    (id: string | null) => {
      const opened = rows?.find((row) => row.id === id);
      if (opened) go({ to: 'suggestion', id: opened.suggestion.id });
    },
    [rows, go],
  );
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  return (
    <ListPage<KeyRow>
      {...list}
      actions={<ListExport filter={{ year: shown }} kinds={['keySuggestions']} />}
      columns={columns}
      empty={{ title: t('key.pageEmpty'), text: t('key.pageEmptyText') }}
      filters={
        <FilterBar
          filters={[
            {
              kind: 'chips',
              key: 'year',
              label: t('key.year'),
              options: years.map((value) => ({ value, label: value })),
            },
          ]}
          onChange={(_, value) => onYear(value === undefined ? undefined : Number(value))}
          values={{ year: String(shown) }}
        />
      }
      id="keySuggestions"
      onLoadMore={list.loadMore}
      onOpen={onOpen}
      openKey={null}
      rowKey={rowKey}
      title={t('key.page')}
    />
  );
}

function columnsOf(t: TFunction<'leadership'>): ListColumn<KeyRow>[] {
  return [
    { key: 'suggestion', title: t('key.suggestion'), render: (row) => row.suggestion.title, isMain: true },
    { key: 'leader', title: t('key.leader'), render: (row) => row.leader?.name ?? '—', width: '6rem' },
    { key: 'supervisor', title: t('key.supervisor'), render: (row) => row.supervisor.shortName, width: '9rem' },
    { key: 'units', title: t('key.units'), render: unitsOf, width: '9rem' },
    { key: 'visits', title: t('key.visits'), render: (row) => <VisitsCell row={row} />, width: '7.5rem' },
    {
      key: 'state',
      title: t('key.state'),
      render: (row) => <StateTag state={row.suggestion.state} />,
      width: '6.5rem',
    },
    { key: 'number', title: t('key.chosen'), render: (row) => row.meeting, width: '10rem', isHiddenAtFirst: true },
  ];
}

/** Each unit once, in however many rounds it handled it. */
function unitsOf({ suggestion }: KeyRow): string {
  return [...new Set(suggestion.handlings.map(({ unit }) => unit.shortName))].join('、');
}

/** How often it was looked into, and how the standing committee voted. */
function VisitsCell({ row }: { row: KeyRow }) {
  const { t } = useTranslation('leadership');
  const { visits, votedOn, satisfiedVotes, basicallySatisfiedVotes, notSatisfiedVotes } = row;
  const votes = { satisfied: satisfiedVotes, basically: basicallySatisfiedVotes, not: notSatisfiedVotes };
  return (
    <span className={styles.visits}>
      {t('key.visitCount', { count: visits.length })}
      {votedOn && <span className={styles.note}>{t('key.voteShort', votes)}</span>}
    </span>
  );
}

function StateTag({ state }: Pick<KeyRow['suggestion'], 'state'>) {
  const word = useWord();
  return <Tag kind={state === 'CLOSED' ? 'ok' : 'accent'}>{word(suggestionLifecycle.states[state])}</Tag>;
}
