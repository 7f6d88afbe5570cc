/** Session tokens are secrets like passwords: the database keeps their hashes alone. */
import { tokenHash } from '@renda/db';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';

type Asked = { readonly model: string; readonly where?: Where[] | undefined };

/** The sign-in library's access to the database, which it gives and asks for tokens in clear, with hashes on the far side. */
export function hashedTokens(adapter: DBAdapter): DBAdapter {
  return {
    ...hashing(adapter),
    transaction: (work) => adapter.transaction((transaction) => work(hashing(transaction))),
  };
}

function hashing<A extends DBTransactionAdapter>(adapter: A): A {
  return {
    ...adapter,
    create: async (args: Parameters<DBAdapter['create']>[0]) => {
      const token: unknown = args.model === 'session' ? args.data.token : undefined;
      if (typeof token !== 'string') return adapter.create(args);
      const made = await adapter.create({ ...args, data: { ...args.data, token: tokenHash(token) } });
      return { ...made, token };
    },
    findOne: (args: Parameters<DBAdapter['findOne']>[0]) => adapter.findOne(hashed(args)),
    findMany: (args: Parameters<DBAdapter['findMany']>[0]) => adapter.findMany(hashed(args)),
    count: (args: Parameters<DBAdapter['count']>[0]) => adapter.count(hashed(args)),
    update: (args: Parameters<DBAdapter['update']>[0]) => adapter.update(hashed(args)),
    updateMany: (args: Parameters<DBAdapter['updateMany']>[0]) => adapter.updateMany(hashed(args)),
    delete: (args: Parameters<DBAdapter['delete']>[0]) => adapter.delete(hashed(args)),
    deleteMany: (args: Parameters<DBAdapter['deleteMany']>[0]) => adapter.deleteMany(hashed(args)),
    consumeOne: (args: Parameters<DBAdapter['consumeOne']>[0]) => adapter.consumeOne(hashed(args)),
  };
}

function hashed<Args extends Asked>(args: Args): Args {
  if (args.model !== 'session' || !args.where) return args;
  return {
    ...args,
    where: args.where.map((condition) => (condition.field === 'token' ? hashedCondition(condition) : condition)),
  };
}

function hashedCondition(condition: Where): Where {
  const { value } = condition;
  if (typeof value === 'string') return { ...condition, value: tokenHash(value) };
  if (Array.isArray(value)) return { ...condition, value: value.map((token) => tokenHash(String(token))) };
  throw new RangeError('a session is asked for by its token, or by several');
}
