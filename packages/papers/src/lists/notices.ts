/** What the viewer has been told. */
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';
import { NoticeRowsDocument, type NoticeRowsQuery } from './notices.generated.ts';
import { ofSuggestion } from './ofSuggestion.ts';

type Row = NoticeRowsQuery['notices']['edges'][number]['node'];

const { day, flag, instant, text } = columnsOf<Row>();

export const notices = listSheet({
  document: NoticeRowsDocument,
  pageOf: (data) => data.notices,
  rowsOf: (node) => [node],
  columns: [
    instant('时间', (row) => row.sentAt),
    text('内容', 60, (row) => row.sentence),
    ...ofSuggestion<Row>(),
    day('期限', (row) => row.dueOn),
    flag('已逾期', (row) => row.isLate),
    flag('已读', (row) => row.isRead),
  ],
});
