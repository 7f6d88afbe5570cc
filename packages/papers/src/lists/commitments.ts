/** Commitments: as their own list, and as those of a list of suggestions. */
import { commitmentStateTerms, lookBackStateTerms, type Sentences } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { CommitmentRowsDocument, type CommitmentRowsQuery } from './commitments.generated.ts';
import { type ListColumn, listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';
import { SuggestionCommitmentRowsDocument } from './suggestionCommitments.generated.ts';

type Node = CommitmentRowsQuery['commitments']['edges'][number]['node'];
type Row = Omit<Node, 'suggestion'> & { readonly suggestion: Pick<Node['suggestion'], 'officialNumber' | 'title'> };

const { count, day, dayOf, text, word } = columnsOf<Row>();

/** How the last look-back at it ended, or that it is due. */
function visitOf({ lookBacks }: Row): Sentences | undefined {
  const last = lookBacks.at(-1);
  return last && lookBackStateTerms[last.state];
}

const columns: ListColumn<Row>[] = [
  ...ofSuggestion<Row>(),
  text('承诺内容', 50, (row) => row.what),
  text('责任人', 14, (row) => row.responsible),
  text('承办单位', 26, (row) => row.handling.unit.name),
  day('承诺期限', (row) => row.dueOn),
  word('状态', 14, (row) => commitmentStateTerms[row.state]),
  count('进展报告', (row) => row.reports.length),
  dayOf('最近报告', (row) => row.reports.at(-1)?.reportedAt),
  text('最近进展', 40, (row) => row.reports.at(-1)?.body),
  day('回头看日期', (row) => row.lookBacks.at(-1)?.heldOn),
  word('回头看结果', 12, (row) => visitOf(row)),
  day('兑现日期', (row) => row.passedOn),
];

export const commitments = listSheet({
  document: CommitmentRowsDocument,
  pageOf: (data) => data.commitments,
  rowsOf: (node): readonly Row[] => [node],
  columns,
});

export const suggestionCommitments = listSheet({
  document: SuggestionCommitmentRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node): readonly Row[] =>
    withSuggestion(
      node,
      node.commitments.filter(({ isMade }) => isMade),
    ),
  columns,
});
