import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { Card, EmptyState, ErrorState, Loading, PageHeader } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../paper/ExportButton.tsx';
import { boardHref, yearEndHref } from '../paper/paperHref.ts';
import { ReportPublication } from '../public-face/ReportPublication.tsx';
import { BoardFilters } from './BoardFilters.tsx';
import { BoardFunnel } from './BoardFunnel.tsx';
import { BoardScreenDocument, type BoardScreenQuery } from './BoardScreen.generated.ts';
import styles from './BoardScreen.module.css';
import { BoardTable } from './BoardTable.tsx';
import { type BoardSearch, boardFilterOf, yearOf } from './boardSearch.ts';
import { DegreeDefinitions } from './DegreeDefinitions.tsx';
import { RateDefinitions } from './RateDefinitions.tsx';
import { useBoardCells } from './useBoardCells.ts';

interface Props {
  search: BoardSearch;
  onSearch: (search: BoardSearch) => void;
}

/** The board of suggestions: how far they came, their degrees and their rates by group; every number opens its list. */
export function BoardScreen({ search, onSearch }: Props) {
  const { t } = useTranslation('board');
  const thisYear = Number(today().slice(0, 4));
  const variables = { by: search.by ?? 'UNIT', filter: boardFilterOf(search, thisYear) } as const;
  const options = { variables, fetchPolicy: 'cache-and-network' } as const;
  const { data, previousData, error, refetch } = useQuery(BoardScreenDocument, options);
  const board = (data ?? previousData)?.suggestionBoard;
  const print = (
    <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
  const actions = (
    <>
      <ReportPublication thisYear={thisYear} year={yearOf(search, thisYear) ?? thisYear} />
      <ExportButton href={boardHref(variables.by, variables.filter)} hint={t('export')} />
      <ExportButton href={yearEndHref(variables.filter)} hint={t('yearEndHint')} label={t('yearEnd')} />
      {print}
    </>
  );
  return (
    <div className={styles.page}>
      <PageHeader actions={actions} eyebrow={t('eyebrow')} title={t('title')} />
      <BoardFilters onChange={onSearch} search={search} thisYear={thisYear} />
      {!board && (error ? <ErrorState onRetry={() => void refetch()} /> : <Loading lines={12} />)}
      {board && <Board board={board} onSearch={onSearch} search={search} thisYear={thisYear} />}
    </div>
  );
}

interface BoardProps extends Props {
  board: BoardScreenQuery['suggestionBoard'];
  thisYear: number;
}

function Board({ board, search, onSearch, thisYear }: BoardProps) {
  const { t } = useTranslation('board');
  const reading = { search, thisYear, isOwnUnits: board.isOwnUnits };
  const cells = useBoardCells(reading);
  const isByUnit = (search.by ?? 'UNIT') === 'UNIT';
  const shared = { board, reading };
  if (board.total.band === 'NONE') {
    const all = search.year !== 'all' && (
      <Button onClick={() => onSearch({ ...search, year: 'all' })}>{t('showAll')}</Button>
    );
    return (
      <Card>
        <EmptyState action={all || undefined} text={t('empty.text')} title={t('empty.title')} />
      </Card>
    );
  }
  return (
    <>
      <BoardFunnel counts={board.total.counts} reading={reading} />
      {board.rows.length === 0 && <p className={styles.note}>{t('empty.groups')}</p>}
      <BoardTable
        {...shared}
        cellsOf={cells.degrees}
        note={t(isByUnit ? 'degrees.noteOfUnits' : 'degrees.note', { formula: board.formula })}
        title={t(isByUnit ? 'degrees.titleOfUnits' : 'degrees.title')}
      >
        <DegreeDefinitions isByUnit={isByUnit} version={board.formula} />
      </BoardTable>
      <BoardTable {...shared} cellsOf={cells.rates} note={t('rates.note')} title={t('rates.title')}>
        <RateDefinitions />
      </BoardTable>
    </>
  );
}
