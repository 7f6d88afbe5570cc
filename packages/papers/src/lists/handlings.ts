/** Suggestions by unit: every handling, round by round; and those that were declined. */
import { handlingLifecycle, handlingRoleTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { HandlingRowsDocument, type HandlingRowsQuery } from './handlings.generated.ts';
import { type ListColumn, listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';

type Node = HandlingRowsQuery['suggestions']['edges'][number]['node'];
type Row = Node['handlings'][number] & { readonly suggestion: Node };

const { count, day, dayOf, text, word } = columnsOf<Row>();

const whose: ListColumn<Row>[] = [
  ...ofSuggestion<Row>(),
  text('承办单位', 26, (row) => row.unit.name),
  word('角色', 8, (row) => handlingRoleTerms[row.role]),
  count('轮次', (row) => row.round),
  dayOf('分办日期', (row) => row.assignedAt),
];

export const handlings = listSheet({
  document: HandlingRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) => withSuggestion(node, node.handlings),
  columns: [
    ...whose,
    word('状态', 12, (row) => handlingLifecycle.states[row.state]),
    day('签收期限', (row) => row.acknowledgeDueOn),
    dayOf('签收日期', (row) => row.acknowledgedAt),
    day('协办意见期限', (row) => row.contributeDueOn),
    dayOf('提出协办意见', (row) => row.contributedAt),
    day('答复期限', (row) => row.replyDueOn),
    dayOf('答复日期', (row) => row.repliedAt),
  ],
});

export const declines = listSheet({
  document: HandlingRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) =>
    withSuggestion(
      node,
      node.handlings.filter(({ declinedAt }) => declinedAt),
    ),
  columns: [...whose, dayOf('申请退办日期', (row) => row.declinedAt), text('退办理由', 50, (row) => row.declineReason)],
});
