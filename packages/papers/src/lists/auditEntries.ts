/** The audit trail. */
import { AuditEntryRowsDocument, type AuditEntryRowsQuery } from './auditEntries.generated.ts';
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';

type Row = AuditEntryRowsQuery['auditEntries']['edges'][number]['node'];

const { count, instant, text } = columnsOf<Row>();

export const auditEntries = listSheet({
  document: AuditEntryRowsDocument,
  pageOf: (data) => data.auditEntries,
  rowsOf: (node) => [node],
  columns: [
    count('序号', (row) => row.seq),
    instant('时间', (row) => row.at),
    text('操作人', 14, (row) => row.actorName),
    text('操作', 22, (row) => row.actionWords),
    text('对象', 14, (row) => row.nounWord),
    text('记录', 38, (row) => row.recordId),
    text('变更', 60, (row) => row.changes.map(changeWords).join('\n')),
    text('来源地址', 18, (row) => row.ipAddress),
    text('校验值', 66, (row) => row.hash),
  ],
});

function changeWords({ label, before, after }: Row['changes'][number]): string {
  return before ? `${label}：${before} → ${after ?? '—'}` : `${label}：${after ?? '—'}`;
}
