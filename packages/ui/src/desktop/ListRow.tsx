import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from './ListColumn.ts';
import styles from './ListPage.module.css';

interface Props<Row> {
  row: Row;
  /** The row's key, and its mark for the keys j and k. */
  mark: string;
  columns: readonly ListColumn<Row>[];
  main: ListColumn<Row> | undefined;
  isOpen: boolean;
  onOpen: () => void;
  onOpenFully: () => void;
  /** Whether the row is ticked; undefined where rows have no tick. */
  isTicked: boolean | undefined;
  onTick: (isTicked: boolean) => void;
}

/** Whether a click was meant for something else: a control in the row, or a pop-up that only React sees inside it. */
function isMeantElsewhere({ target, currentTarget }: MouseEvent<HTMLElement>): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return true;
  return target.closest('input, a, button:not([data-row])') !== null;
}

function cellClass<Row>(column: ListColumn<Row>, main: ListColumn<Row> | undefined): string | undefined {
  if (column === main) return styles.main;
  return column.isNumber ? styles.number : undefined;
}

/** One row. It opens by a click anywhere on it, or by the button in its main column. */
export function ListRow<Row>(props: Props<Row>) {
  const { row, mark, columns, main, isOpen, onOpen, onOpenFully, isTicked, onTick } = props;
  const { t } = useTranslation('ui');
  return (
    <tr
      className={styles.row}
      data-open={isOpen}
      onClick={(event) => isMeantElsewhere(event) || onOpen()}
      onDoubleClick={(event) => isMeantElsewhere(event) || onOpenFully()}
    >
      {isTicked !== undefined && (
        <td className={styles.check}>
          <input
            aria-label={t('list.select')}
            checked={isTicked}
            onChange={(event) => onTick(event.target.checked)}
            type="checkbox"
          />
        </td>
      )}
      {columns.map((column) => (
        <td
          className={cellClass(column, main)}
          data-empty={column.isEmpty?.(row)}
          key={column.key}
          style={column.width ? { width: column.width } : undefined}
        >
          {column === main ? (
            <button className={styles.open} data-row={mark} type="button">
              {column.render(row)}
            </button>
          ) : (
            column.render(row)
          )}
        </td>
      ))}
    </tr>
  );
}
