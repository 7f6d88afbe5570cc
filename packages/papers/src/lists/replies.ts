/** Replies, with their classes. */
import { opennessTerms, replyClassWord, replyStateTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';
import { ReplyRowsDocument, type ReplyRowsQuery } from './replies.generated.ts';

type Node = ReplyRowsQuery['suggestions']['edges'][number]['node'];
type Row = Node['replies'][number] & { readonly suggestion: Node };

const { count, day, text, word } = columnsOf<Row>();

export const replies = listSheet({
  document: ReplyRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) => withSuggestion(node, node.replies),
  columns: [
    ...ofSuggestion<Row>(),
    text('领衔代表', 12, (row) => row.suggestion.leadDeputy.name),
    text('答复单位', 26, (row) => row.unit),
    count('轮次', (row) => row.round),
    word('状态', 10, (row) => replyStateTerms[row.state]),
    text('发文字号', 20, (row) => row.documentNumber),
    word('结果类别', 26, (row, labels) => replyClassWord(row.replyClass, labels)),
    word('公开属性', 12, (row) => opennessTerms[row.openness]),
    text('签发人', 12, (row) => row.signedByName),
    day('答复日期', (row) => row.issuedOn),
    text('联系人', 12, (row) => row.contactName),
  ],
});
