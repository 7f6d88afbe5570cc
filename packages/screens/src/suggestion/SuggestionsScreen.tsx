import { ExportOutlined } from '@ant-design/icons';
import { useConnection, useReadAgain } from '@renda/client';
import { ListPage } from '@renda/ui/desktop';
import { Button } from 'antd';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { useBulkActs } from '../in-bulk/useBulkActs.tsx';
import { ListExport } from '../paper/ListExport.tsx';
import { useWays } from '../ways/WaysContext.ts';
import { SuggestionStateCountsDocument } from './SuggestionFilters.generated.ts';
import { SuggestionFilters } from './SuggestionFilters.tsx';
import { SuggestionSummary } from './SuggestionSummary.tsx';
import { SuggestionsScreenDocument } from './SuggestionsScreen.generated.ts';
import { type SuggestionRow, suggestionColumns } from './suggestionColumns.tsx';
import { isNarrowed, type SuggestionsSearch, suggestionFilterOf, unnarrowed } from './suggestionsSearch.ts';
import type { FilterChoice } from './useSuggestionFilters.ts';

interface Props {
  /** Names the list where the choice of columns is kept. */
  listId: string;
  title: string;
  eyebrow?: ReactNode;
  search: SuggestionsSearch;
  onSearch: (search: SuggestionsSearch) => void;
  choice: FilterChoice;
  /** Narrows the list whatever the filters say. */
  always?: Pick<SuggestionsSearch, 'unit'>;
  /** Names of the units as which one looks at the list; must keep its identity between renders. */
  units?: readonly string[];
  empty: { title: string; text: string };
  /** Whether the viewer enters suggestions on behalf of deputies. */
  isEntryOffered?: boolean;
}

/** What hangs on the suggestions is taken out under the same filters. */
const exported = [
  'suggestions',
  'handlings',
  'replies',
  'consultations',
  'evaluations',
  'coSigners',
  'declines',
  'instructions',
] as const;
const noUnits: readonly string[] = [];
const rowKey = (row: SuggestionRow) => row.id;

/** Suggestions under filters, the open one beside the list. */
export function SuggestionsScreen(props: Props) {
  const { listId, title, eyebrow, search, onSearch, choice, always, units = noUnits, empty, isEntryOffered } = props;
  const { t } = useTranslation('suggestion');
  const { go } = useWays();
  const { open, ...filters } = search;
  const filter = suggestionFilterOf({ ...filters, ...always });
  const list = useConnection(SuggestionsScreenDocument, 'suggestions', { first: 50, filter });
  const again = useKeptFresh(list.refresh);
  const selection = useBulkActs(list.rows, again);
  const columns = useMemo(() => suggestionColumns((column) => t(`column.${column}`), units), [t, units]);
  const onOpen = useCallback(
    (key: string | null) => onSearch({ ...search, open: key ?? undefined }),
    [onSearch, search],
  );
  const onOpenFully = useCallback((id: string) => go({ to: 'suggestion', id }), [go]);
  const enter = isEntryOffered && <EnterButton key="enter" />;
  return (
    <ListPage<SuggestionRow>
      {...list}
      actions={[<ListExport filter={filter} key="export" kinds={exported} />, enter]}
      columns={columns}
      drawer={{
        title: t('summary'),
        content: open && <SuggestionSummary id={open} />,
        extra: open && <OpenFullyButton onClick={() => onOpenFully(open)} />,
        width: 760,
      }}
      empty={{ ...empty, action: enter }}
      eyebrow={eyebrow}
      filters={<SuggestionFilters always={always} choice={choice} onChange={onSearch} search={search} />}
      id={listId}
      isFiltered={isNarrowed(search)}
      isWide
      onClearFilters={() => onSearch(unnarrowed(choice.isInCharge))}
      onLoadMore={list.loadMore}
      onOpen={onOpen}
      onOpenFully={onOpenFully}
      openKey={open ?? null}
      rowKey={rowKey}
      selection={selection}
      title={title}
    />
  );
}

/** Reads list and counts again whenever a suggestion moves, and when told to. */
function useKeptFresh(refresh: () => Promise<unknown>) {
  const countAgain = useReadAgain(SuggestionStateCountsDocument);
  const again = () => Promise.all([refresh(), countAgain()]);
  useFollowedSuggestions(again);
  return again;
}

function EnterButton() {
  const { t } = useTranslation('suggestion');
  const { go } = useWays();
  return (
    <Button onClick={() => go({ to: 'entry' })} type="primary">
      {t('entry.begin')}
    </Button>
  );
}

function OpenFullyButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('suggestion');
  return (
    <Button icon={<ExportOutlined />} onClick={onClick}>
      {t('openFully')}
    </Button>
  );
}
