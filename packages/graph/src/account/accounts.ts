/** The list of accounts. */
import type { AccountRow } from '@renda/db';
import { Invalid } from '@renda/domain';
import { builder } from '../builder.ts';
import { connectionPage, pageSize } from '../connection.ts';
import { Account } from './Account.ts';
import { Role } from './Viewer.ts';

const AccountConnection = builder.connectionObject(
  {
    type: Account,
    name: 'AccountConnection',
    description: 'A page of accounts.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'AccountEdge', description: 'An account and its place in the list.' },
);

const AccountFilter = builder.inputType('AccountFilter', {
  description: 'What a list of accounts is narrowed to.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name or log-in name, or the beginning of the telephone number.' }),
    role: t.field({ type: Role, description: 'Holding this role.' }),
  }),
});

builder.queryField('accounts', (t) =>
  t.field({
    type: AccountConnection,
    description: 'The accounts of the county, by log-in name.',
    authScopes: { may: 'account.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: AccountFilter, description: 'What to narrow it to.' }) },
    resolve: async (_root, args, ctx) => {
      const filter = args.filter ?? {};
      const found = await ctx.accounts.page({
        filter,
        after: loginAt(args.after),
        before: loginAt(args.before),
        size: pageSize(args) + 1,
        isBackwards: args.last != null,
      });
      return { ...connectionPage(found, args, toCursor), count: () => ctx.accounts.count(filter) };
    },
  }),
);

const mark = 'account ';

function toCursor({ login }: AccountRow): string {
  return Buffer.from(mark + login).toString('base64url');
}

/** The log-in name at which a page ended. Refuses (`Invalid`) a cursor that is none of ours. */
function loginAt(cursor: string | null | undefined): string | null {
  if (cursor == null) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (text.startsWith(mark)) return text.slice(mark.length);
  throw new Invalid('after', {
    'zh-CN': '翻页标记无效，请从第一页重新打开。',
    en: 'This page mark is not valid; start from the first page.',
  });
}
