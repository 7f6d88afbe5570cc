/** A board as sheets: its counts and rates, and its degrees; every figure with its n. */
import type { Table, TableCell, TableColumn } from '@renda/documents';
import { countTerms, degreeTerms, rateDefinitions, unitDutyTerms } from '@renda/domain';
import type { Context } from '@renda/graph';
import { ask } from '../ask.ts';
import type { ListFilter } from '../lists/ListSheet.ts';
import { BoardFiguresDocument, type BoardFiguresQuery, type FiguresFragment } from './board.generated.ts';

export type Board = BoardFiguresQuery['suggestionBoard'];
/** By what a board groups. */
export type BoardBy = keyof typeof groupWords;

/** What the groups are, and what is said of those without a name. */
export const groupWords = {
  UNIT: { heading: '承办单位', unnamed: '其他承办单位' },
  TOWNSHIP: { heading: '乡镇', unnamed: '未归乡镇' },
  CATEGORY: { heading: '类别', unnamed: '未分类' },
  SESSION: { heading: '届次', unnamed: '闭会期间' },
  YEAR: { heading: '年度', unnamed: '未注明年度' },
} as const;

/** The board as the viewer sees it. Refuses as the graph does. */
export async function readBoard(context: Context, by: BoardBy, filter: ListFilter): Promise<Board> {
  const { suggestionBoard } = await ask(context, BoardFiguresDocument, { by, filter });
  return suggestionBoard;
}

/** Its sheets: the total first, then the groups, those of few cases apart. */
export function boardTables(by: BoardBy, { total, rows, smallestCompared, formula }: Board): Table[] {
  const group: TableColumn = { heading: groupWords[by].heading, width: 30, format: 'text' };
  const note: TableColumn = { heading: '说明', width: 30, format: 'text' };
  const compared = rows.filter(({ band }) => band === 'COMPARED');
  const lines = [total, ...compared, ...rows.filter((row) => !compared.includes(row))];
  const named = (row: FiguresFragment) => (row === total ? '全部合计' : groupName(by, row));
  const noteOf = ({ band }: FiguresFragment) => (band === 'FEW' ? `不足 ${smallestCompared} 件，不作比较` : null);
  const sheet = (name: string, columns: TableColumn[], cellsOf: (row: FiguresFragment) => TableCell[]): Table => ({
    name,
    columns: [group, ...columns, note],
    rows: lines.map((row) => [named(row), ...cellsOf(row), noteOf(row)]),
  });
  return [
    sheet('件数与比率', [...total.counts.map(countColumn), ...total.rates.flatMap(rateColumns)], (row) => [
      ...row.counts.map(({ cases }) => cases),
      ...row.rates.flatMap(({ percent, numerator, denominator }) => [percent ?? null, `${numerator}/${denominator}`]),
    ]),
    sheet(`五度（${formula}版）`, meansOf(total).flatMap(meanColumns), (row) =>
      meansOf(row).flatMap(({ mean, measured }) => [mean ?? null, measured]),
    ),
  ];
}

/** What a group is called. */
export function groupName(by: BoardBy, { label, year }: FiguresFragment): string {
  return label ?? (year ? `${year}年` : groupWords[by].unnamed);
}

function countColumn({ count }: FiguresFragment['counts'][number]): TableColumn {
  return { heading: `${countTerms[count]['zh-CN']}（件）`, width: 14, format: 'number' };
}

function rateColumns({ rate }: FiguresFragment['rates'][number]): TableColumn[] {
  const word = rateDefinitions[rate].label['zh-CN'];
  return [
    { heading: `${word}（%）`, width: 12, format: 'decimal' },
    { heading: `${word}件数`, width: 12, format: 'text' },
  ];
}

function meansOf({ degrees, duties }: FiguresFragment) {
  return [
    ...degrees.map(({ degree, ...mean }) => ({ word: degreeTerms[degree]['zh-CN'], ...mean })),
    ...duties.map(({ duty, ...mean }) => ({ word: unitDutyTerms[duty]['zh-CN'], ...mean })),
  ];
}

function meanColumns({ word }: { readonly word: string }): TableColumn[] {
  return [
    { heading: word, width: 10, format: 'decimal' },
    { heading: `${word}可衡量件数`, width: 18, format: 'number' },
  ];
}
