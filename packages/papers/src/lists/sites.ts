/** Sites, with what they serve as and who holds them today. */
import { siteFunctionTerms, siteTierTerms } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';
import { SiteRowsDocument, type SiteRowsQuery } from './sites.generated.ts';

type Row = SiteRowsQuery['sites']['edges'][number]['node'];

const { day, text, word } = columnsOf<Row>();

export const sites = listSheet({
  document: SiteRowsDocument,
  pageOf: (data) => data.sites,
  rowsOf: (node) => [node],
  columns: [
    text('名称', 30, (row) => row.name),
    word('层级', 12, (row) => siteTierTerms[row.tier]),
    text('乡镇', 14, (row) => row.township.name),
    text('村（社区）', 16, (row) => row.village?.name),
    text('地址', 36, (row) => row.address),
    text('开放时间', 26, (row) => row.openingHours),
    text('电话', 16, (row) => row.phone),
    text('功能', 40, (row) => row.functions.map(({ kind }) => siteFunctionTerms[kind]['zh-CN']).join('、')),
    text('挂包人', 16, (row) => row.assignments.map(({ post }) => post.name).join('、')),
    day('设立日期', (row) => row.validFrom),
  ],
});
