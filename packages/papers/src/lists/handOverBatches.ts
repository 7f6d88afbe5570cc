/** Batches of suggestions that were handed over together. */
import { batchStateTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { HandOverBatchRowsDocument, type HandOverBatchRowsQuery } from './handOverBatches.generated.ts';
import { listSheet } from './ListSheet.ts';

type Row = HandOverBatchRowsQuery['handOverBatches']['edges'][number]['node'];

const { count, day, instant, text, word } = columnsOf<Row>();

export const handOverBatches = listSheet({
  document: HandOverBatchRowsDocument,
  pageOf: (data) => data.handOverBatches,
  rowsOf: (node) => [node],
  columns: [
    text('批次名称', 40, (row) => row.name),
    day('交办日期', (row) => row.heldOn),
    word('状态', 10, (row) => batchStateTerms[row.state]),
    count('件数', (row) => row.itemCount),
    text('交办机构', 30, (row) => row.screener.name),
    text('会议', 26, (row) => row.session?.name),
    text('已签收', 40, (row) =>
      row.receipts.map(({ organ, signedByName }) => `${organ.name}（${signedByName}）`).join('、'),
    ),
    text('建立人', 12, (row) => row.createdByName),
    instant('交办时间', (row) => row.handedOverAt),
  ],
});
