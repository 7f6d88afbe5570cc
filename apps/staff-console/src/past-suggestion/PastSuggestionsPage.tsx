import { useQuery } from '@apollo/client/react';
import { faultSentence, useConnection } from '@renda/client';
import { markTerms, replyClassTerms } from '@renda/domain';
import { EmptyState, ErrorState, FilterBar, type ListColumn, ListPage, Loading } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PastSuggestionFacts } from './PastSuggestionFacts.tsx';
import {
  type PastSuggestionFacts_pastSuggestionFragment as PastSuggestion,
  PastSuggestionDocument,
  PastSuggestionsPageDocument,
} from './PastSuggestionsPage.generated.ts';

const rowKey = ({ id }: PastSuggestion) => id;
const route = getRouteApi('/shell/past-suggestions');

/** The suggestions of the years before the platform, found by words; each opens beside the list. */
export function PastSuggestionsPage() {
  const { t } = useTranslation('pastSuggestion');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useConnection(PastSuggestionsPageDocument, 'pastSuggestions', { first: 50, search: search.q ?? null });
  const onOpen = useCallback(
    (id: string | null) =>
      void navigate({ search: ({ q }) => ({ ...(q ? { q } : {}), ...(id ? { open: id } : {}) }), replace: true }),
    [navigate],
  );
  const narrow = (q: string | undefined) => void navigate({ search: q ? { q } : {}, replace: true });
  return (
    <ListPage<PastSuggestion>
      {...list}
      columns={useColumns()}
      drawer={{ title: t('one'), content: search.open && <Opened id={search.open} /> }}
      empty={{ title: t('empty'), text: t('emptyText') }}
      filters={
        <FilterBar
          filters={[{ kind: 'search', key: 'q', placeholder: t('search') }]}
          onChange={(_key, value) => narrow(value)}
          values={{ q: search.q }}
        />
      }
      id="past-suggestions"
      isFiltered={search.q !== undefined}
      onClearFilters={() => narrow(undefined)}
      onLoadMore={list.loadMore}
      onOpen={onOpen}
      openKey={search.open ?? null}
      rowKey={rowKey}
      rows={list.rows as readonly PastSuggestion[] | undefined}
      title={t('title')}
    />
  );
}

/** It is asked for by itself, since the one that was found elsewhere may stand on no page of the list yet. */
function Opened({ id }: { id: string }) {
  const { t } = useTranslation('pastSuggestion');
  const { data, error, refetch } = useQuery(PastSuggestionDocument, { variables: { id } });
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />;
  const { node } = data;
  if (node?.__typename !== 'PastSuggestion') return <EmptyState text={t('lost')} title={t('one')} />;
  return <PastSuggestionFacts found={node as PastSuggestion} />;
}

function useColumns(): ListColumn<PastSuggestion>[] {
  const { t } = useTranslation('pastSuggestion');
  const locale = useLocale();
  return useMemo(
    () => [
      { key: 'number', title: t('number'), width: '17rem', render: (row) => row.officialNumber },
      { key: 'title', title: t('subject'), isMain: true, render: (row) => row.title },
      { key: 'leadDeputy', title: t('leadDeputy'), width: '8rem', render: (row) => row.leadDeputy },
      { key: 'units', title: t('units'), width: '12rem', render: (row) => row.units ?? '—' },
      {
        key: 'replyClass',
        title: t('replyClass'),
        width: '12rem',
        render: (row) => (row.replyClass ? replyClassTerms[row.replyClass][locale] : '—'),
      },
      {
        key: 'evaluation',
        title: t('evaluation'),
        width: '7rem',
        render: (row) => (row.evaluation ? markTerms[row.evaluation][locale] : '—'),
      },
    ],
    [t, locale],
  );
}
