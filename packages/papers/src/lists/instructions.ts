/** Leaders' instructions on suggestions; a viewer outside the offices has none. */
import { columnsOf } from './columns.ts';
import { InstructionRowsDocument, type InstructionRowsQuery } from './instructions.generated.ts';
import { listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';

type Node = InstructionRowsQuery['suggestions']['edges'][number]['node'];
type Row = Node['instructions'][number] & { readonly suggestion: Node };

const { day, dayOf, text } = columnsOf<Row>();

export const instructions = listSheet({
  document: InstructionRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) => withSuggestion(node, node.instructions),
  columns: [
    ...ofSuggestion<Row>(),
    text('批示领导', 12, (row) => row.leaderName),
    text('职务', 18, (row) => row.leaderTitle),
    day('批示日期', (row) => row.givenOn),
    text('批示内容', 50, (row) => row.text),
    text('批给', 22, (row) => row.to?.name),
    text('落实情况', 50, (row) => row.answer),
    dayOf('反馈日期', (row) => row.answeredAt),
    text('反馈人', 12, (row) => row.answeredByName),
  ],
});
