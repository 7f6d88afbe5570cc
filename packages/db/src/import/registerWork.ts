/** The work on rows that are entries of the register: judged on a picture of it, written by one statement for all. */
import {
  fieldsOf,
  type ImportEffect,
  importNoun,
  type RegisterImportKind,
  type RegisterNoun,
  Stale,
} from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';
import { refreshEntriesOfSearch, refreshSearchText } from '../register/entryNames.ts';
import type { KindWork } from './KindWork.ts';
import { RegisterPicture } from './RegisterPicture.ts';
import { RowJudge } from './RowJudge.ts';
import { registerFingerprint, registerTables } from './registerFingerprint.ts';
import { registerRows } from './registerRows.ts';
import { columnOf } from './stagedEntry.ts';

/** So few that what they leave behind is swept up young, and the memory does not grow by it. */
const batch = 200;

/** What an import of this kind does. */
export function registerWork(kind: RegisterImportKind): KindWork {
  const noun = importNoun(kind);
  return {
    fingerprint: registerFingerprint,
    judge: async (parts) => new RowJudge({ ...parts, kind, picture: await RegisterPicture.of(parts.act.db, noun) }),
    write: async (tx, _act, importId, { added, changed }) => {
      await addEntries(tx, noun, importId, added);
      await changeEntries(tx, noun, importId, changed);
    },
    table: (act, today, only) => registerRows(act, kind, today, only),
  };
}

async function addEntries(tx: Tx, noun: RegisterNoun, importId: string, expected: number): Promise<void> {
  if (expected === 0) return;
  const columns = ['id', ...writtenColumns(noun)];
  const table = registerTables[noun];
  const count = await tx.$executeRaw(Prisma.sql`
    insert into ${Prisma.raw(table)} (${Prisma.raw(columns.join(', '))})
    select ${Prisma.raw(columns.map((column) => `e.${column}`).join(', '))}
    from import_rows r cross join lateral jsonb_populate_record(null::${Prisma.raw(table)}, r.entry) e
    where r.import_id = ${importId}::uuid and r.effect = 'ADD'
    order by r.number`);
  if (count !== expected) throw new Stale();
  await inBatches(tx, importId, 'ADD', (ids) => refreshEntriesOfSearch(tx, noun, ids));
}

async function changeEntries(tx: Tx, noun: RegisterNoun, importId: string, expected: number): Promise<void> {
  if (expected === 0) return;
  const table = registerTables[noun];
  const set = writtenColumns(noun).map((column) => `${column} = e.${column}`);
  const count = await tx.$executeRaw(Prisma.sql`
    update ${Prisma.raw(table)} t set ${Prisma.raw(set.join(', '))}, version = t.version + 1
    from import_rows r cross join lateral jsonb_populate_record(null::${Prisma.raw(table)}, r.entry) e
    where r.import_id = ${importId}::uuid and r.effect = 'CHANGE' and t.id = r.entry_id and t.version = r.entry_version`);
  if (count !== expected) throw new Stale();
  // What others are named after may have another name now.
  await inBatches(tx, importId, 'CHANGE', (ids) => refreshSearchText(tx, noun, ids));
}

/** Does the work on the entries that rows of this effect are, some hundreds at a time. */
async function inBatches(
  tx: Tx,
  importId: string,
  effect: ImportEffect,
  work: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await tx.importRow.findMany({
      where: { importId, effect, number: { gt: after } },
      select: { number: true, entryId: true },
      orderBy: { number: 'asc' },
      take: batch,
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    await work(rows.flatMap(({ entryId }) => entryId ?? []));
    after = last.number;
  }
}

/** The columns that an entry is written into, its id apart. */
function writtenColumns(noun: RegisterNoun): string[] {
  return [...Object.keys(fieldsOf(noun)), 'searchText'].map(columnOf);
}
