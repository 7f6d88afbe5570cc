/** What the rules of the register look at: an entry by its id, and those that hold in the same days. */
import { fieldsOf, type RegisterNoun } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { nameSelect, namesOf } from './entryNames.ts';
import { entryOf, type Row, rowsOf } from './registerRows.ts';

/** The values of an entry's fields by name. */
export type EntryValues = Readonly<Record<string, unknown>>;

/** An entry as the rules see it. */
export type SeenEntry = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly values: EntryValues;
};

/** First day, and the first on which it no longer holds. */
export type Days = { readonly validFrom: string; readonly validTo: string | null };

/** Stands for any value but none. */
export const filled = Symbol('filled');

/** Where the rules look: into the database, or at a picture of it in which the rows of a file are entries already. */
export type Sight = {
  find(noun: RegisterNoun, id: string): Promise<SeenEntry | null>;
  /** Other entries with these values that hold on one of these days. */
  during(noun: RegisterNoun, same: EntryValues, except: string, days: Days): Promise<SeenEntry[]>;
};

/** Looks into the database, within the transaction. */
export function databaseSight(tx: Tx): Sight {
  return {
    async find(noun, id) {
      const row = await rowsOf(tx, noun).findUnique({ where: { id }, select: seenSelect(noun) });
      return row === null ? null : seenEntry(noun, row);
    },
    async during(noun, same, except, days) {
      const values = Object.entries(same).map(([name, value]) => [name, value === filled ? { not: null } : value]);
      const where = { AND: [Object.fromEntries(values), { id: { not: except } }, overlapping(days)] };
      const rows = await rowsOf(tx, noun).findMany({ where, select: seenSelect(noun), orderBy: { id: 'asc' } });
      return rows.map((row) => seenEntry(noun, row));
    },
  };
}

/** What to read of a row to see it as the rules do. */
export function seenSelect(noun: RegisterNoun): object {
  return { ...nameSelect(noun), ...Object.fromEntries(Object.keys(fieldsOf(noun)).map((name) => [name, true])) };
}

function seenEntry(noun: RegisterNoun, row: Row): SeenEntry {
  return { id: row.id, name: namesOf(noun, row).name, version: row.version, values: entryOf(noun, row) };
}

function overlapping({ validFrom, validTo }: Days) {
  const begun = validTo === null ? {} : { validFrom: { lt: toDate(validTo) } };
  return { ...begun, OR: [{ validTo: null }, { validTo: { gt: toDate(validFrom) } }] };
}

/** Whether an entry holds on one of these days. */
export function holdsDuring(values: EntryValues, { validFrom, validTo }: Days): boolean {
  const [from, to] = [values.validFrom as string, values.validTo as string | null];
  return (validTo === null || from < validTo) && (to === null || to > validFrom);
}

/** The first day on which an entry no longer holds; null while it does. */
export function endOf(entry: SeenEntry): string | null {
  return (entry.values.validTo as string | null | undefined) ?? null;
}
