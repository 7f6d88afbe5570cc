import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from './ListColumn.ts';
import styles from './ListPage.module.css';
import { ListRow } from './ListRow.tsx';
import { useRowKeys } from './useRowKeys.ts';

/** Which rows are ticked, by key. */
export interface Selection {
  keys: readonly string[];
  onChange: (keys: readonly string[]) => void;
}

interface Props<Row> {
  /** What the table lists, for a screen reader. */
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly ListColumn<Row>[];
  openKey: string | null;
  onOpen: (key: string | null) => void;
  onOpenFully?: (key: string) => void;
  selection?: Selection;
  /** Many columns: where there is no room for them, each row is laid out as a card. */
  isWide?: boolean;
}

/** The rows under their headings. */
export function ListTable<Row>(props: Props<Row>) {
  const { label, rows, rowKey, columns, openKey, onOpen, onOpenFully, selection, isWide = false } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  useRowKeys(body, { keys, openKey, onOpen, onOpenFully });
  const tick = (key: string, isTicked: boolean) =>
    selection?.onChange(isTicked ? [...selection.keys, key] : selection.keys.filter((each) => each !== key));
  return (
    <table aria-label={label} className={`${styles.table} ${isWide ? styles.wide : ''}`}>
      <Heading columns={columns} keys={keys} selection={selection} />
      <tbody ref={body}>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <ListRow
              columns={columns}
              isOpen={key === openKey}
              isTicked={selection?.keys.includes(key)}
              key={key}
              main={columns.find((column) => column.isMain) ?? columns[0]}
              mark={key}
              onOpen={() => onOpen(key)}
              onOpenFully={() => onOpenFully?.(key)}
              onTick={(isTicked) => tick(key, isTicked)}
              row={row}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface HeadingProps<Row> {
  columns: readonly ListColumn<Row>[];
  keys: readonly string[];
  selection?: Selection;
}

function Heading<Row>({ columns, keys, selection }: HeadingProps<Row>) {
  const { t } = useTranslation('ui');
  return (
    <thead>
      <tr>
        {selection && (
          <th className={styles.check} scope="col">
            <input
              aria-label={t('list.selectAll')}
              checked={keys.length > 0 && keys.every((key) => selection.keys.includes(key))}
              onChange={(event) => selection.onChange(event.target.checked ? keys : [])}
              type="checkbox"
            />
          </th>
        )}
        {columns.map((column) => (
          <th className={column.isNumber ? styles.number : undefined} key={column.key} scope="col">
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
