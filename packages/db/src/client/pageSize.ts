/** The size of a page stands in its statement: of one that comes as a value PostgreSQL assumes a tenth of all rows, and plans for them. */
import type { SqlQuery } from '@prisma/driver-adapter-utils';

/** The same statement; its last value, when it is the limit, is written into the text. */
export function withPageSize(query: SqlQuery): SqlQuery {
  const { sql, args, argTypes } = query;
  const limit = / LIMIT \$(\d+)$/.exec(sql);
  const size = Number(args.at(-1));
  if (limit === null || Number(limit[1]) !== args.length || !Number.isSafeInteger(size)) return query;
  return {
    sql: `${sql.slice(0, limit.index)} LIMIT ${size}`,
    args: args.slice(0, -1),
    argTypes: argTypes.slice(0, -1),
  };
}
