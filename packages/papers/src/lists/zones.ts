/** Zones, with their villages and who holds them today. */
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';
import { ZoneRowsDocument, type ZoneRowsQuery } from './zones.generated.ts';

type Row = ZoneRowsQuery['zones']['edges'][number]['node'];

const { day, text } = columnsOf<Row>();

export const zones = listSheet({
  document: ZoneRowsDocument,
  pageOf: (data) => data.zones,
  rowsOf: (node) => [node],
  columns: [
    text('片区', 24, (row) => row.name),
    text('乡镇', 14, (row) => row.township.name),
    text('所辖村（社区）', 50, (row) => row.villages.map(({ village }) => village.name).join('、')),
    text('挂包人', 16, (row) => row.assignments.map(({ post }) => post.name).join('、')),
    day('设立日期', (row) => row.validFrom),
  ],
});
