/** Accounts of the county. */
import { roleTerms } from '@renda/domain';
import { AccountRowsDocument, type AccountRowsQuery } from './accounts.generated.ts';
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';

type Row = AccountRowsQuery['accounts']['edges'][number]['node'];

const { dayOf, flag, instant, text } = columnsOf<Row>();

export const accounts = listSheet({
  document: AccountRowsDocument,
  pageOf: (data) => data.accounts,
  rowsOf: (node) => [node],
  columns: [
    text('用户名', 20, (row) => row.login),
    text('姓名', 14, (row) => row.name),
    text('角色', 50, (row) => row.grants.map(grantWords).join('、')),
    flag('已停用', (row) => row.isDisabled),
    dayOf('建立日期', (row) => row.createdAt),
    instant('最近登录', (row) => row.lastSignInAt),
  ],
});

function grantWords({ role, body }: Row['grants'][number]): string {
  return body ? `${roleTerms[role]['zh-CN']}（${body}）` : roleTerms[role]['zh-CN'];
}
