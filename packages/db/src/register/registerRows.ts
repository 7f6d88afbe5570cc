/** The tables of the register, seen alike. */
import { fieldsOf, type RegisterEntry, type RegisterNoun } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';

/** A row of any noun. */
export type Row = {
  readonly id: string;
  readonly version: number;
  readonly validFrom: Date;
  readonly validTo: Date | null;
};

type Where = Readonly<Record<string, unknown>>;

/** What the mechanism asks of a table; every Prisma delegate of the register does it. */
export type Rows = {
  findUnique(args: { where: Where; select?: object }): Promise<Row | null>;
  findFirst(args: { where?: Where; select?: object; orderBy?: object }): Promise<Row | null>;
  findMany(args: { where?: Where; select?: object; orderBy?: object; take?: number }): Promise<Row[]>;
  create(args: { data: object }): Promise<Row>;
  updateMany(args: { where: Where; data: object }): Promise<{ count: number }>;
};

/** The table of a noun: the delegates bear the nouns' names. */
export function rowsOf(tx: Tx, noun: RegisterNoun): Rows {
  return tx[noun] as unknown as Rows;
}

/**
 * Changes of one county's register run one after another: each may rest on any other entry (a tree without circles, seats of a district),
 * and they are rare. To be called first in the transaction.
 */
export async function lockRegister(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('register'), hashtext(current_setting('app.jurisdiction')))`;
}

/** The entry that a row holds. */
export function entryOf<N extends RegisterNoun>(noun: N, row: Row): RegisterEntry<N> {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  const entries = Object.keys(fieldsOf(noun)).map((name) => {
    const value = values[name];
    return [name, value instanceof Date ? toDay(value) : value];
  });
  return Object.fromEntries(entries) as RegisterEntry<N>;
}

/** The columns that an entry is written into. */
export function dataOf<N extends RegisterNoun>(noun: N, entry: RegisterEntry<N>): Record<string, unknown> {
  const values = entry as Readonly<Record<string, unknown>>;
  const columns = Object.entries(fieldsOf(noun)).map(([name, field]) => {
    const value = values[name];
    return [name, field.type === 'day' && typeof value === 'string' ? toDate(value) : value];
  });
  return Object.fromEntries(columns) as Record<string, unknown>;
}
