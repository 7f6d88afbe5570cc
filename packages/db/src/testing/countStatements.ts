/** Counts what is really sent to PostgreSQL, at the driver. */
import {
  type CountyConnection,
  countyClient,
  type Db,
  type OnStatement,
  type SentStatement,
} from '../client/countyClient.ts';

const listeners = new WeakMap<Db, Set<OnStatement>>();
const transactionControl = /^(begin|commit|rollback|savepoint|release)\b/i;

/** A county's client whose statements `countStatements` can count. */
export function countedClient(connection: Omit<CountyConnection, 'onStatement'>): Db {
  const own = new Set<OnStatement>();
  const onStatement: OnStatement = (statement) => {
    for (const listen of own) listen(statement);
  };
  const client = countyClient({ ...connection, onStatement });
  listeners.set(client, own);
  return client;
}

/** Does the work and promises its result with every statement sent meanwhile, beginnings and ends of transactions left out. */
export async function countStatements<T>(db: Db, work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const { result, sent } = await sentStatements(db, work);
  return { result, statements: sent.map(({ sql }) => sql) };
}

/** The same, each statement with its values, and whether it is kept prepared. */
export async function sentStatements<T>(db: Db, work: () => Promise<T>): Promise<{ result: T; sent: SentStatement[] }> {
  const own = listeners.get(db);
  if (!own) throw new Error('only the client of a test database is counted');
  const sent: SentStatement[] = [];
  const listen: OnStatement = (statement) => {
    if (!transactionControl.test(statement.sql)) sent.push(statement);
  };
  own.add(listen);
  try {
    return { result: await work(), sent };
  } finally {
    own.delete(listen);
  }
}
