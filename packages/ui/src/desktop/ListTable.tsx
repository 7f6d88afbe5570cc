import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from './ListColumn.ts';
import styles from './ListPage.module.css';
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
  selection?: Selection;
}

/** The rows themselves. A row opens by a click anywhere on it, or by the button in its main column. */
export function ListTable<Row>({ label, rows, rowKey, columns, openKey, onOpen, selection }: Props<Row>) {
  const { t } = useTranslation('ui');
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  useRowKeys(body, { keys, openKey, onOpen });
  const main = columns.find((column) => column.isMain) ?? columns[0];
  const toggle = (key: string, isOn: boolean) =>
    selection?.onChange(isOn ? [...selection.keys, key] : selection.keys.filter((each) => each !== key));
  return (
    <table aria-label={label} className={styles.table}>
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
      <tbody ref={body}>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr className={styles.row} data-open={key === openKey} key={key} onClick={() => onOpen(key)}>
              {selection && (
                <td className={styles.check} onClick={(event) => event.stopPropagation()}>
                  <input
                    aria-label={t('list.select')}
                    checked={selection.keys.includes(key)}
                    onChange={(event) => toggle(key, event.target.checked)}
                    type="checkbox"
                  />
                </td>
              )}
              {columns.map((column) => (
                <td
                  className={column.isNumber ? styles.number : undefined}
                  key={column.key}
                  style={{ width: column.width }}
                >
                  {column === main ? (
                    <button className={styles.open} data-row={key} type="button">
                      {column.render(row)}
                    </button>
                  ) : (
                    column.render(row)
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
