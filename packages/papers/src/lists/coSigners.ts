/** Co-signers of suggestions. */
import { coSignerStateTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { CoSignerRowsDocument, type CoSignerRowsQuery } from './coSigners.generated.ts';
import { listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';

type Node = CoSignerRowsQuery['suggestions']['edges'][number]['node'];
type Row = Node['coSigners'][number] & { readonly suggestion: Node };

const { dayOf, flag, text, word } = columnsOf<Row>();

export const coSigners = listSheet({
  document: CoSignerRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) => withSuggestion(node, node.coSigners),
  columns: [
    ...ofSuggestion<Row>(),
    text('领衔代表', 12, (row) => row.suggestion.leadDeputy.name),
    text('联名代表', 12, (row) => row.deputy.name),
    text('乡镇', 14, (row) => row.deputy.township?.name),
    word('状态', 10, (row) => coSignerStateTerms[row.state]),
    dayOf('邀请日期', (row) => row.invitedAt),
    dayOf('答复日期', (row) => row.answeredAt),
    flag('代为录入', (row) => row.isOnBehalf),
  ],
});
