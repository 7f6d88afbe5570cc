/** Evaluations by lead deputies. */
import { markTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { EvaluationRowsDocument, type EvaluationRowsQuery } from './evaluations.generated.ts';
import { listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';

type Node = EvaluationRowsQuery['suggestions']['edges'][number]['node'];
type Row = Node['evaluations'][number] & { readonly suggestion: Node };

const { count, dayOf, flag, text, word } = columnsOf<Row>();

export const evaluations = listSheet({
  document: EvaluationRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) => withSuggestion(node, node.evaluations),
  columns: [
    ...ofSuggestion<Row>(),
    text('领衔代表', 12, (row) => row.suggestion.leadDeputy.name),
    text('承办单位', 26, (row) => row.unit),
    count('轮次', (row) => row.round),
    dayOf('评价日期', (row) => row.at),
    word('态度评价', 12, (row) => markTerms[row.attitude]),
    word('结果评价', 12, (row) => markTerms[row.result]),
    text('理由', 40, (row) => row.reason),
    flag('代为录入', (row) => row.isOnBehalf),
  ],
});
