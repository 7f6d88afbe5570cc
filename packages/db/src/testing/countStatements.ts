/** Counts what is really sent to PostgreSQL, at the driver. */
import { type CountyConnection, countyClient, type Db, type OnStatement } from '../client/countyClient.ts';

const listeners = new WeakMap<Db, Set<OnStatement>>();
const transactionControl = /^(begin|commit|rollback|savepoint|release)\b/i;

/** A county's client whose statements `countStatements` can count. */
export function countedClient(connection: Omit<CountyConnection, 'onStatement'>): Db {
  const own = new Set<OnStatement>();
  const onStatement: OnStatement = (sql) => {
    for (const listen of own) listen(sql);
  };
  const client = countyClient({ ...connection, onStatement });
  listeners.set(client, own);
  return client;
}

/** Does the work and promises its result with every statement sent meanwhile, beginnings and ends of transactions left out. */
export async function countStatements<T>(db: Db, work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const own = listeners.get(db);
  if (!own) throw new Error('only the client of a test database is counted');
  const statements: string[] = [];
  const listen: OnStatement = (sql) => {
    if (!transactionControl.test(sql)) statements.push(sql);
  };
  own.add(listen);
  try {
    return { result: await work(), statements };
  } finally {
    own.delete(listen);
  }
}
