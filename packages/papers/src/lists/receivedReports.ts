/** Reports sent upwards to the viewer or to their office. */
import { addresseeTerms, upwardReportStateTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';
import { ofSuggestion } from './ofSuggestion.ts';
import { ReceivedReportRowsDocument, type ReceivedReportRowsQuery } from './receivedReports.generated.ts';

type Row = ReceivedReportRowsQuery['receivedReports']['edges'][number]['node'];

const { instant, text, word } = columnsOf<Row>();

export const receivedReports = listSheet({
  document: ReceivedReportRowsDocument,
  pageOf: (data) => data.receivedReports,
  rowsOf: (node) => [node],
  columns: [
    ...ofSuggestion<Row>(),
    word('报送对象', 14, (row) => addresseeTerms[row.addressee]),
    text('报送给', 22, (row) => row.addresseeName),
    text('内容', 60, (row) => row.body),
    word('状态', 10, (row) => upwardReportStateTerms[row.state]),
    text('起草人', 12, (row) => row.draftedByName),
    instant('报送时间', (row) => row.sentAt),
    text('报送人', 12, (row) => row.sentByName),
  ],
});
