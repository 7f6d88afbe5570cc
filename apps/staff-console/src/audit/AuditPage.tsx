import { useConnection } from '@renda/client';
import { auditNounTerms } from '@renda/domain';
import { ListExport } from '@renda/screens';
import { FilterBar, type ListColumn, ListPage } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AuditChainCheck } from './AuditChainCheck.tsx';
import { AuditEntryDetail } from './AuditEntryDetail.tsx';
import { AuditPageDocument, type AuditPageQuery } from './AuditPage.generated.ts';
import type { AuditSearch } from './auditSearch.ts';
import { changeWords } from './changeWords.ts';
import { shortExactInstant } from './exactInstant.ts';

/** An entry as the page brought it. */
export type AuditRow = AuditPageQuery['auditEntries']['edges'][number]['node'];

const route = getRouteApi('/shell/audit');
const rowKey = (row: AuditRow) => row.id;

/** The audit trail: who did what, from where, before → after. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { open, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useConnection(AuditPageDocument, 'auditEntries', { first: 50, filter });
  const set = useCallback(
    (change: AuditSearch) => void navigate({ search: (old) => ({ ...old, ...change }) }),
    [navigate],
  );
  const onOpen = useCallback((id: string | null) => set({ open: id ?? undefined }), [set]);
  const clear = () => void navigate({ search: {} });
  const entry = list.rows?.find((row) => row.id === open);
  return (
    <ListPage<AuditRow>
      {...list}
      actions={
        <>
          <ListExport filter={filter} kinds={['auditEntries']} />
          <AuditChainCheck />
        </>
      }
      columns={useColumns()}
      drawer={{
        title: entry ? t('entry', { seq: entry.seq }) : t('title'),
        content: entry && <AuditEntryDetail entry={entry} onNarrow={(change) => set({ ...change, open: undefined })} />,
      }}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      filters={<Filters onChange={set} onClear={clear} values={filter} />}
      id="audit"
      isFiltered={Object.keys(filter).length > 0}
      onClearFilters={clear}
      onLoadMore={list.loadMore}
      onOpen={onOpen}
      openKey={entry ? entry.id : null}
      rowKey={rowKey}
      title={t('title')}
    />
  );
}

interface FiltersProps {
  values: Omit<AuditSearch, 'open'>;
  onChange: (change: AuditSearch) => void;
  onClear: () => void;
}

function Filters({ values, onChange, onClear }: FiltersProps) {
  const { t } = useTranslation('audit');
  const locale = useLocale();
  const nouns = Object.entries(auditNounTerms).map(([value, term]) => ({ value, label: term[locale] }));
  return (
    <FilterBar
      filters={[
        { kind: 'choice', key: 'noun', label: t('filter.noun'), options: nouns },
        { kind: 'search', key: 'actorName', placeholder: t('filter.actor') },
        { kind: 'date', key: 'from', label: t('filter.from') },
        { kind: 'date', key: 'to', label: t('filter.to') },
      ]}
      onChange={(key, value) => onChange({ [key]: value })}
      onClear={onClear}
      values={{ ...values }}
    />
  );
}

function useColumns(): ListColumn<AuditRow>[] {
  const { t } = useTranslation('audit');
  const locale = useLocale();
  return useMemo(
    () => [
      { key: 'at', title: t('field.at'), width: '10rem', render: (row) => shortExactInstant(row.at, locale) },
      { key: 'actor', title: t('field.actor'), width: '7rem', render: (row) => row.actorName || t('nobody') },
      { key: 'action', title: t('field.action'), isMain: true, width: '10rem', render: (row) => row.actionWords },
      { key: 'noun', title: t('field.noun'), width: '6rem', render: (row) => row.nounWord },
      { key: 'changes', title: t('field.changes'), render: (row) => changeWords(row.changes, locale) },
      {
        key: 'address',
        title: t('field.address'),
        width: '8rem',
        isHiddenAtFirst: true,
        render: (row) => row.ipAddress || '—',
      },
      {
        key: 'seq',
        title: t('field.seq'),
        isNumber: true,
        width: '5rem',
        isHiddenAtFirst: true,
        render: (row) => row.seq,
      },
    ],
    [t, locale],
  );
}
