/** Look-backs: as their own list, and as those of a list of suggestions; and the draws. */
import { lookBackStateTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { type ListColumn, listSheet } from './ListSheet.ts';
import { LookBackDrawRowsDocument, type LookBackDrawRowsQuery } from './lookBackDraws.generated.ts';
import { LookBackRowsDocument, type LookBackRowsQuery } from './lookBacks.generated.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';
import { SuggestionLookBackRowsDocument } from './suggestionLookBacks.generated.ts';

type Node = LookBackRowsQuery['lookBacks']['edges'][number]['node'];
type Row = Omit<Node, 'suggestion'> & { readonly suggestion: Pick<Node['suggestion'], 'officialNumber' | 'title'> };

const { day, dayOf, flag, text, word } = columnsOf<Row>();

const columns: ListColumn<Row>[] = [
  ...ofSuggestion<Row>(),
  text('承办单位', 26, (row) => row.handling.unit.name),
  text('承诺事项', 44, (row) => row.commitment?.what),
  dayOf('抽样日期', (row) => row.draw?.drawnAt),
  word('状态', 12, (row) => lookBackStateTerms[row.state]),
  day('回头看日期', (row) => row.heldOn),
  text('地点', 24, (row) => row.place),
  flag('代表在场', (row) => row.isDeputyPresent),
  text('现场情况', 50, (row) => row.note),
  text('回头看人', 12, (row) => row.heldByName),
];

export const lookBacks = listSheet({
  document: LookBackRowsDocument,
  pageOf: (data) => data.lookBacks,
  rowsOf: (node): readonly Row[] => [node],
  columns,
});

export const suggestionLookBacks = listSheet({
  document: SuggestionLookBackRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node): readonly Row[] => withSuggestion(node, node.lookBacks),
  columns,
});

type Draw = LookBackDrawRowsQuery['lookBackDraws']['edges'][number]['node'];

const draw = columnsOf<Draw>();

export const lookBackDraws = listSheet({
  document: LookBackDrawRowsDocument,
  pageOf: (data) => data.lookBackDraws,
  rowsOf: (node) => [node],
  columns: [
    draw.instant('抽样时间', (row) => row.drawnAt),
    draw.text('审查机构', 26, (row) => row.screener.name),
    draw.count('可抽件数', (row) => row.populationCount),
    draw.count('比例（%）', (row) => row.percent),
    draw.count('抽中件数', (row) => row.drawn),
    draw.text('抽样种子', 30, (row) => row.seed),
    draw.text('抽样人', 12, (row) => row.drawnByName),
  ],
});
