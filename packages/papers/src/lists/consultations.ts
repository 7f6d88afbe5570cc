/** Consultations with lead deputies. */
import { consultationModeTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { ConsultationRowsDocument, type ConsultationRowsQuery } from './consultations.generated.ts';
import { listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';

type Node = ConsultationRowsQuery['suggestions']['edges'][number]['node'];
type Row = Node['consultations'][number] & { readonly suggestion: Node };

const { day, flag, text, word } = columnsOf<Row>();

export const consultations = listSheet({
  document: ConsultationRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) => withSuggestion(node, node.consultations),
  columns: [
    ...ofSuggestion<Row>(),
    text('领衔代表', 12, (row) => row.suggestion.leadDeputy.name),
    text('承办单位', 26, (row) => row.unit),
    day('面商日期', (row) => row.heldOn),
    word('方式', 8, (row) => consultationModeTerms[row.mode]),
    text('面商情况', 50, (row) => row.summary),
    flag('计入面商', (row) => row.doesCount),
    text('记录人', 12, (row) => row.recordedByName),
  ],
});
