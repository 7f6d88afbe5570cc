/** What the platform was to do by itself and could not. */
import { columnsOf } from './columns.ts';
import { FailedJobRowsDocument, type FailedJobRowsQuery } from './failedJobs.generated.ts';
import { listSheet } from './ListSheet.ts';

type Row = FailedJobRowsQuery['failedJobs']['edges'][number]['node'];

const { count, instant, text } = columnsOf<Row>();

export const failedJobs = listSheet({
  document: FailedJobRowsDocument,
  pageOf: (data) => data.failedJobs,
  rowsOf: (node) => [node],
  columns: [
    text('任务', 30, (row) => row.label),
    text('失败原因', 60, (row) => row.reason),
    count('已尝试次数', (row) => row.attempts),
    count('最多次数', (row) => row.maxAttempts),
    instant('提出时间', (row) => row.askedAt),
    instant('下次尝试', (row) => row.nextAt),
  ],
});
