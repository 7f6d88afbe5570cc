import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { type ImportRowState, importColumns, importRowStates, importRowStateTerms } from '@renda/domain';
import { Card, EmptyState, ErrorState, FilterBar, Loading } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ImportCell } from './ImportCell.tsx';
import { ImportRowsDocument, type ImportRowsQuery } from './ImportRows.generated.ts';
import styles from './ImportRows.module.css';
import { RowStateMark } from './RowStateMark.tsx';
import type { SeenImport } from './SeenImport.ts';

const route = getRouteApi('/shell/imports/$importId');
const page = 100;

type Node = NonNullable<ImportRowsQuery['node']>;
type Rows = Extract<Node, { __typename?: 'Import' }>['rows'];
type Row = Rows['edges'][number]['node'];

/** Every row of the file with the state of each cell, narrowed to one state by the chips above. */
export function ImportRows({ seen }: { seen: SeenImport }) {
  const { t } = useTranslation('import');
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = { id: seen.id, first: page, states: state ? [state] : null };
  const { data, error, refetch, fetchMore } = useQuery(ImportRowsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const rows = rowsOf(data);
  const more = () =>
    void fetchMore({
      variables: { after: rows?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return (
    <Card>
      <div className={styles.head}>
        <StateChips
          onChange={(next) => void navigate({ search: next ? { state: next } : {}, replace: true })}
          seen={seen}
          state={state}
        />
        <p className={styles.legend}>{t('preview.legend')}</p>
        <p className={styles.legend}>{seen.matching}</p>
      </div>
      {!rows && (error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />)}
      {rows?.edges.length === 0 && <EmptyState text={t('preview.nothingText')} title={t('preview.nothing')} />}
      {rows && rows.edges.length > 0 && <RowTable rows={rows.edges.map(({ node }) => node)} seen={seen} />}
      {rows?.pageInfo.hasNextPage && (
        <div className={styles.more}>
          <Button onClick={more}>{t('preview.more')}</Button>
        </div>
      )}
    </Card>
  );
}

function rowsOf(data: ImportRowsQuery | undefined): Rows | undefined {
  return data?.node && 'rows' in data.node ? data.node.rows : undefined;
}

function joined(before: ImportRowsQuery, next: ImportRowsQuery | undefined): ImportRowsQuery {
  const [old, added] = [rowsOf(before), rowsOf(next)];
  if (!old || !added || !before.node) return before;
  return { ...before, node: { ...before.node, rows: { ...added, edges: [...old.edges, ...added.edges] } } as Node };
}

interface ChipsProps {
  seen: SeenImport;
  state: ImportRowState | undefined;
  onChange: (state: ImportRowState | undefined) => void;
}

function StateChips({ seen, state, onChange }: ChipsProps) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const counts: Readonly<Record<ImportRowState, number>> = {
    NEW: seen.newCount,
    CHANGED: seen.changedCount,
    SAME: seen.sameCount,
    WARNING: seen.warningCount,
    ERROR: seen.errorCount,
  };
  const options = importRowStates.map((each) => ({
    value: each,
    label: importRowStateTerms[each][locale],
    count: counts[each],
  }));
  return (
    <FilterBar
      filters={[{ kind: 'chips', key: 'state', label: t('preview.state'), options }]}
      onChange={(_key, value) => onChange(importRowStates.find((each) => each === value))}
      values={{ state }}
    />
  );
}

function RowTable({ rows, seen }: { rows: readonly Row[]; seen: SeenImport }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const columns = Object.entries(importColumns(seen.kind)).filter(([name]) => isShown(name, rows, seen));
  return (
    <div className={styles.scroll}>
      <table aria-label={t('preview.title')} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('preview.row')}</th>
            <th scope="col">{t('preview.state')}</th>
            {columns.map(([name, { label }]) => (
              <th key={name} scope="col">
                {label[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.number}</th>
              <td>{row.state && <RowStateMark state={row.state} />}</td>
              {columns.map(([name]) => (
                <ImportCell cell={row.cells.find(({ field }) => field === name)} key={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Columns of the file, and those of which something is said. */
function isShown(name: string, rows: readonly Row[], { mapping }: SeenImport): boolean {
  return (
    mapping?.includes(name) === true ||
    rows.some(({ cells }) => cells.some((cell) => cell.field === name && cell.message != null))
  );
}
