/** Prisma's adapter, with what Prisma itself cannot say in a statement. */
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';
import { withWords } from '../search/holdingWords.ts';
import { withPageSize } from './pageSize.ts';

/** Sizes of pages are written out, and words are looked for by their index; within transactions as well. */
export class CountyAdapter extends PrismaPg {
  override async connect() {
    const adapter = saying(await super.connect());
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (...args) => saying(await start(...args));
    return adapter;
  }
}

function saying<Q extends SqlQueryable>(queryable: Q): Q {
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = (query: SqlQuery) => queryRaw(withPageSize(withWords(query)));
  return queryable;
}
