import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnChooser } from './ColumnChooser.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import type { ListColumn } from './ListColumn.ts';
import styles from './ListPage.module.css';
import { ListTable, type Selection } from './ListTable.tsx';
import { Loading } from './Loading.tsx';
import { PageHeader } from './PageHeader.tsx';
import { useShownColumns } from './useShownColumns.ts';

interface Props<Row> {
  /** Names the list where the choice of columns is kept. */
  id: string;
  title: string;
  eyebrow?: ReactNode;
  actions?: ReactNode;
  /** A `FilterBar`, or any other. */
  filters?: ReactNode;
  /** Whether some filter is set: then an empty list says that nothing matches. */
  isFiltered?: boolean;
  onClearFilters?: () => void;
  columns: readonly ListColumn<Row>[];
  /** Undefined while the first page is on its way. */
  rows: readonly Row[] | undefined;
  /** Must keep its identity between renders (a function of the module). */
  rowKey: (row: Row) => string;
  /** Set when loading failed; the rows known before stay in sight. */
  failure?: { text?: string; onRetry: () => void } | null;
  /** Shown when there is nothing at all: what would be here, and the button that makes the first one. */
  empty: { title: string; text?: string; action?: ReactNode };
  total?: number | null;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onLoadMore?: () => void;
  /** The open row's key; kept in the address by the caller, as the filters are. */
  openKey: string | null;
  /** Must keep its identity between renders. */
  onOpen: (key: string | null) => void;
  /** Goes to the row's own page: by a double click, or by Enter while its drawer is open. Keeps its identity too. */
  onOpenFully?: (key: string) => void;
  /** What the drawer shows of the open row; without it `onOpen` goes to a page. */
  drawer?: { title: ReactNode; content: ReactNode; extra?: ReactNode; width?: number };
  selection?: Selection & { actions: ReactNode };
  /** Many columns: where there is no room for them, each row is laid out as a card. */
  isWide?: boolean;
}

/** Filters above, rows below, the open row in a drawer: a list with all its states. */
export function ListPage<Row>(props: Props<Row>) {
  const { title, eyebrow, actions, filters, drawer, openKey, onOpen, selection } = props;
  const { t } = useTranslation('ui');
  return (
    <div className={styles.list}>
      <PageHeader actions={actions} eyebrow={eyebrow} title={title} />
      {filters}
      <div className={styles.sheet}>
        <Body {...props} />
      </div>
      {selection && selection.keys.length > 0 && (
        <div className={styles.bulk} role="status">
          {t('list.selected', { count: selection.keys.length })}
          {selection.actions}
          <Button onClick={() => selection.onChange([])} type="text">
            {t('list.deselect')}
          </Button>
        </div>
      )}
      {drawer && (
        <Drawer
          destroyOnHidden
          extra={drawer.extra}
          mask={false}
          onClose={() => onOpen(null)}
          open={openKey !== null}
          size={drawer.width ?? 720}
          title={drawer.title}
        >
          {drawer.content}
        </Drawer>
      )}
    </div>
  );
}

function Body<Row>(props: Props<Row>) {
  const { id, title, columns, rows, failure, isFiltered, onClearFilters, empty } = props;
  const { t } = useTranslation('ui');
  const { shown, choices, chosen, choose } = useShownColumns(id, columns);
  if (rows === undefined) {
    return failure ? <ErrorState onRetry={failure.onRetry} text={failure.text} /> : <Loading lines={9} />;
  }
  if (rows.length === 0 && isFiltered) {
    const clear = onClearFilters && <Button onClick={onClearFilters}>{t('list.clear')}</Button>;
    return <EmptyState action={clear} text={t('state.noMatchBody')} title={t('state.noMatch')} />;
  }
  if (rows.length === 0) return <EmptyState {...empty} />;
  return (
    <>
      <ListTable
        columns={shown}
        isWide={props.isWide}
        label={title}
        onOpen={props.onOpen}
        onOpenFully={props.onOpenFully}
        openKey={props.openKey}
        rowKey={props.rowKey}
        rows={rows}
        selection={props.selection}
      />
      <Foot {...props} shown={rows.length}>
        <ColumnChooser choices={choices} chosen={chosen} onChoose={choose} />
      </Foot>
    </>
  );
}

interface FootProps {
  shown: number;
  total?: number | null;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onLoadMore?: () => void;
  failure?: { text?: string; onRetry: () => void } | null;
  children: ReactNode;
}

function Foot({ shown, total, hasMore, isLoadingMore, onLoadMore, failure, children }: FootProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.foot}>
      <span aria-live="polite">
        {typeof total === 'number' ? t('list.shownOf', { shown, total }) : t('list.shown', { shown })}
      </span>
      {hasMore && (
        <Button loading={isLoadingMore} onClick={onLoadMore}>
          {isLoadingMore ? t('list.loadingMore') : t('list.more')}
        </Button>
      )}
      {failure && (
        <Button danger onClick={failure.onRetry}>
          {t('state.failed')} · {t('state.retry')}
        </Button>
      )}
      {children}
      <span className={styles.keys}>{t('list.keys')}</span>
    </div>
  );
}
