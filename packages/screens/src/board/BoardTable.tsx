import { Card, Section } from '@renda/ui/desktop';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardLink } from './BoardLink.tsx';
import type { BoardRowFragment, BoardScreenQuery } from './BoardScreen.generated.ts';
import styles from './BoardTable.module.css';
import { type BoardReading, numberSearch } from './numberSearch.ts';
import { rowsInBands } from './rowsInBands.ts';
import type { BoardCell, CellsOf } from './useBoardCells.ts';

interface Props {
  title: string;
  note: string;
  board: BoardScreenQuery['suggestionBoard'];
  reading: BoardReading;
  cellsOf: CellsOf;
  /** Below the table: what its figures mean. */
  children: ReactNode;
}

/** Small multiples: a line a group, a column a figure, all on one scale. Groups of few cases stand apart and are not ranked. */
export function BoardTable({ title, note, board, reading, cellsOf, children }: Props) {
  const { t } = useTranslation('board');
  const [sort, setSort] = useState<string | null>(null);
  const by = reading.search.by ?? 'UNIT';
  const columns = cellsOf(board.total, t('whole'), true);
  const figureOf = (row: BoardRowFragment) => cellsOf(row, '', false).find((cell) => cell.key === sort)?.value;
  const { compared, few } = rowsInBands(board.rows, sort === null ? null : figureOf);
  const line = (row: BoardRowFragment, isTotal = false) => {
    const name = isTotal ? t('whole') : (row.label ?? t(`unnamed.${by}`));
    const list = numberSearch({ counted: 'ACCEPTED' }, isTotal ? 'all' : row, reading);
    return <Line cells={cellsOf(row, name, isTotal)} key={name} list={list} name={name} row={row} />;
  };
  return (
    <Card>
      <Section note={<span className={styles.note}>{note}</span>} title={title}>
        <div className={styles.scroll}>
          <table aria-label={title} className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t(`by.${by}`)}</th>
                {columns.map((column) => (
                  <th aria-sort={sort === column.key ? 'descending' : undefined} key={column.key} scope="col">
                    <SortButton column={column} isOn={sort === column.key} onSort={setSort} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{line(board.total, true)}</tbody>
            {compared.length > 0 && <tbody>{compared.map((row) => line(row))}</tbody>}
            {few.length > 0 && (
              <tbody>
                <tr>
                  <th className={styles.band} colSpan={columns.length + 1} scope="rowgroup">
                    {t('band.FEW', { smallest: board.smallestCompared })}
                  </th>
                </tr>
                {few.map((row) => line(row))}
              </tbody>
            )}
          </table>
        </div>
        {children}
      </Section>
    </Card>
  );
}

interface SortButtonProps {
  column: BoardCell;
  isOn: boolean;
  onSort: (key: string | null) => void;
}

function SortButton({ column, isOn, onSort }: SortButtonProps) {
  const { t } = useTranslation('board');
  return (
    <button
      aria-label={`${column.title}，${isOn ? t('official') : t('sort', { what: column.title })}`}
      className={styles.sort}
      onClick={() => onSort(isOn ? null : column.key)}
      title={isOn ? t('official') : t('sort', { what: column.title })}
      type="button"
    >
      {column.title}
      <span aria-hidden className={styles.arrow}>
        {isOn ? '↓' : ''}
      </span>
    </button>
  );
}

interface LineProps {
  name: string;
  row: BoardRowFragment;
  cells: readonly BoardCell[];
  list: ReturnType<typeof numberSearch>;
}

function Line({ name, row, cells, list }: LineProps) {
  const { t } = useTranslation('board');
  const accepted = row.counts.find(({ count }) => count === 'ACCEPTED')?.cases ?? 0;
  return (
    <tr>
      <th className={styles.name} scope="row">
        <span className={styles.group}>
          {name}
          <BoardLink className={styles.cases} search={list}>
            {t('cases', { cases: accepted })}
          </BoardLink>
        </span>
      </th>
      {cells.map((cell) => (
        <td key={cell.key}>
          <Figure cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Figure({ cell }: { cell: BoardCell }) {
  const { value, interval } = cell;
  if (value === null) {
    return (
      <BoardLink className={styles.none} label={cell.none} search={undefined}>
        —
      </BoardLink>
    );
  }
  return (
    <BoardLink label={cell.words} search={cell.list}>
      <span className={styles.figure}>
        <span className={styles.value}>{value.toFixed(1)}</span>
        <span className={interval ? styles.fraction : styles.of}>{cell.of}</span>
        <span className={styles.track} title={interval?.words}>
          <span className={styles.bar} style={{ inlineSize: `${value}%` }} />
          {interval && (
            <span
              className={styles.interval}
              style={{ insetInlineStart: `${interval.low}%`, inlineSize: `${interval.high - interval.low}%` }}
            />
          )}
        </span>
      </span>
    </BoardLink>
  );
}
