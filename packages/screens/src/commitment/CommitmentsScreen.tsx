import { useConnection } from '@renda/client';
import { commitmentStates, commitmentStateTerms, lookBackStateTerms } from '@renda/domain';
import { type Filter, FilterBar, type ListColumn, ListPage, Tag } from '@renda/ui/desktop';
import { shortDate, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { ListExport } from '../paper/ListExport.tsx';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import { CommitmentDue } from './CommitmentDue.tsx';
import { CommitmentsScreenDocument, type CommitmentsScreenQuery } from './CommitmentsScreen.generated.ts';
import { stateKinds } from './commitmentStanding.ts';
import { type CommitmentsSearch, commitmentFilterOf } from './commitmentsSearch.ts';
import styles from './SuggestionCommitments.module.css';

type Row = CommitmentsScreenQuery['commitments']['edges'][number]['node'];

interface Props {
  search: CommitmentsSearch;
  onSearch: (search: CommitmentsSearch) => void;
  /** Only those of the viewer's own units. */
  isOwn: boolean;
}

const rowKey = ({ id }: Row) => id;
const units = { isUnit: true };

/** Promises made in replies, the earliest date first; a row leads to its suggestion, where it is reported and looked back on. */
export function CommitmentsScreen({ search, onSearch, isOwn }: Props) {
  const { t } = useTranslation('commitment');
  const { go } = useWays();
  const filter = { ...commitmentFilterOf(search), isOwn: isOwn || null };
  const list = useConnection(CommitmentsScreenDocument, 'commitments', { first: 50, filter });
  useFollowedSuggestions(list.refresh);
  const columns = useMemo(() => columnsOf(t, isOwn), [t, isOwn]);
  const { rows } = list;
  const onOpen = useCallback(
    (id: string | null) => {
      const opened = rows?.find((row) => row.id === id);
      if (opened) go({ to: 'suggestion', id: opened.suggestion.id });
    },
    [rows, go],
  );
  return (
    <ListPage<Row>
      {...list}
      actions={<ListExport filter={filter} kinds={['commitments']} />}
      columns={columns}
      empty={{ title: t('list.empty'), text: t('list.emptyText') }}
      filters={<Filters isOwn={isOwn} onSearch={onSearch} search={search} />}
      id="commitments"
      isFiltered={Object.keys(search).length > 0}
      isWide
      onClearFilters={() => onSearch({})}
      onLoadMore={list.loadMore}
      onOpen={onOpen}
      openKey={null}
      rowKey={rowKey}
      title={t(isOwn ? 'list.own' : 'list.title')}
    />
  );
}

function Filters({ search, onSearch, isOwn }: Props) {
  const { t } = useTranslation('commitment');
  const word = useWord();
  const { late, awaits, ...values } = search;
  const filters: Filter[] = [
    {
      kind: 'chips',
      key: 'state',
      label: t('list.state'),
      options: commitmentStates.map((state) => ({ value: state, label: word(commitmentStateTerms[state]) })),
    },
    { kind: 'date', key: 'before', label: t('list.dueBefore') },
  ];
  const flag = (key: 'late' | 'awaits') => (
    <Button
      aria-pressed={search[key] === true}
      onClick={() => onSearch({ ...search, [key]: search[key] ? undefined : true })}
      shape="round"
      type={search[key] ? 'primary' : 'default'}
    >
      {t(`list.${key}`)}
    </Button>
  );
  return (
    <FilterBar
      filters={filters}
      onChange={(key, value) => onSearch({ ...search, [key]: value })}
      values={{ ...values }}
    >
      {!isOwn && (
        <OrganSelect<string>
          filter={units}
          label={t('list.unit')}
          onChange={(unit) => onSearch({ ...search, unit })}
          placeholder={t('list.unit')}
          value={search.unit}
        />
      )}
      {flag('late')}
      {flag('awaits')}
      {Object.values(search).some((value) => value !== undefined) && (
        <Button onClick={() => onSearch({})} type="text">
          {t('list.clear')}
        </Button>
      )}
    </FilterBar>
  );
}

function columnsOf(t: TFunction<'commitment'>, isOwn: boolean): ListColumn<Row>[] {
  return [
    { key: 'what', title: t('column.what'), render: (row) => row.what, isMain: true },
    ...(isOwn
      ? []
      : [{ key: 'unit', title: t('column.unit'), render: (row: Row) => row.handling.unit.shortName, width: '7rem' }]),
    { key: 'dueOn', title: t('column.dueOn'), render: (row) => <CommitmentDue commitment={row} />, width: '11rem' },
    { key: 'state', title: t('column.state'), render: (row) => <State row={row} />, width: '6.5rem' },
    { key: 'reports', title: t('column.reports'), render: (row) => <Reports row={row} />, width: '6.5rem' },
    { key: 'lookBacks', title: t('column.lookBacks'), render: (row) => <LastVisit row={row} />, width: '7rem' },
    { key: 'suggestion', title: t('column.suggestion'), render: (row) => <Suggestion row={row} />, width: '15rem' },
  ];
}

interface CellProps {
  row: Row;
}

function State({ row: { state } }: CellProps) {
  const word = useWord();
  return <Tag kind={stateKinds[state]}>{word(commitmentStateTerms[state])}</Tag>;
}

function Reports({ row: { reports } }: CellProps) {
  const { t } = useTranslation('commitment');
  if (reports.length === 0) return <span className={styles.none}>{t('list.unreported')}</span>;
  return t('list.reports', { count: reports.length });
}

function LastVisit({ row: { lookBacks } }: CellProps) {
  const word = useWord();
  const locale = useLocale();
  const last = lookBacks.at(-1);
  if (!last?.heldOn) return <span className={styles.none}>—</span>;
  return `${shortDate(last.heldOn, locale)} ${word(lookBackStateTerms[last.state])}`;
}

function Suggestion({ row: { suggestion } }: CellProps) {
  return (
    <span className={styles.stack}>
      <span>{suggestion.title}</span>
      <span className={styles.facts}>{suggestion.officialNumber}</span>
    </span>
  );
}
