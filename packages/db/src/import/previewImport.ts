/** The preview of an import: every row of its file judged against the register, nothing of it taken in. */
import {
  type ColumnMapping,
  checkedMapping,
  chinaDate,
  mappingByHeadings,
  missingColumns,
  type RawCell,
  Stale,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { enqueueJob } from '../job/enqueueJob.ts';
import type { JudgedRow, RowsJudge, RowToJudge } from './KindWork.ts';
import { keepMapping, keptMapping } from './keptMapping.ts';
import { type AskedImport, assertMayImport, importOf, moveImport, seenImport } from './openImport.ts';
import { workOf } from './workOf.ts';

/** So few that what they leave behind is swept up young, and the memory does not grow by it. */
const batch = 200;

/** Rows up to which a person waits for the preview; more are previewed by a job. */
const atOnce = 1_500;

/**
 * Previews an import by the columns that its headings name, if they do or somebody has said so before; promises whether it did. Else it
 * waits until somebody says which column is which.
 */
export async function previewIfKnown(act: Act, importId: string): Promise<boolean> {
  const { kind, headings } = await importOf(act.db, importId);
  const mapping = (await keptMapping(act.db, kind, headings)) ?? mappingByHeadings(kind, headings);
  if (missingColumns(kind, mapping).length > 0) return false;
  await act.db.import.updateMany({ where: { id: importId, state: 'READ' }, data: { mapping: written(mapping) } });
  await previewImport(act, importId);
  return true;
}

/**
 * Says which column of the file stands for which field, and has it previewed: at once, or by a job where it is long. With `isKept` the
 * county's next file with these headings needs no such word. Refuses with `NotAllowed`, `NotFound`, `Stale`, `IllegalMove`, or `Invalid`
 * as `checkedMapping` does.
 */
export async function mapImport(act: Act, asked: AskedImport, mapping: ColumnMapping, isKept: boolean): Promise<void> {
  const { kind, headings, rowCount } = await seenImport(act, asked.id);
  assertMayImport(act, kind);
  const checked = checkedMapping(kind, headings, mapping);
  await act.db.$transaction(async (tx) => {
    await moveImport(tx, 'map', asked, { mapping: written(checked), doneCount: 0 });
    if (isKept) await keepMapping(tx, act, kind, headings, checked);
    if (rowCount > atOnce)
      await enqueueJob(tx, 'previewImport', { importId: asked.id }, { runAt: act.now, key: asked.id });
  });
  if (rowCount <= atOnce) await previewImport(act, asked.id);
}

/** Judges every row by the columns that were named, and writes how it stands. Refuses (`Stale`) when the import was moved meanwhile. */
export async function previewImport(act: Act, importId: string): Promise<void> {
  const { kind, version, mapping } = await importOf(act.db, importId);
  if (mapping === null) throw new Stale();
  const work = workOf(kind);
  const fingerprint = await work.fingerprint(act.db);
  const judge = await work.judge({ act, mapping, today: chinaDate(act.now) });
  let done = 0;
  for await (const rows of judgedInOrder(act.db, importId, judge)) {
    await writeVerdicts(act.db, importId, rows);
    done += rows.length;
    const { count } = await act.db.import.updateMany({ where: { id: importId, version }, data: { doneCount: done } });
    if (count === 0) throw new Stale();
  }
  await act.db.$transaction(async (tx) => {
    const counts = await countedStates(tx, importId);
    await moveImport(tx, 'preview', { id: importId, version }, { registerFingerprint: fingerprint, ...counts });
  });
}

function written(mapping: ColumnMapping): Prisma.InputJsonValue {
  return mapping as Prisma.InputJsonValue;
}

/** Rows that refer to a later row of the file are judged after it; what still waits when nothing moves on is judged as it is. */
async function* judgedInOrder(db: Tx, importId: string, judge: RowsJudge): AsyncGenerator<JudgedRow[]> {
  let waiting: RowToJudge[] = [];
  for await (const rows of stagedRows(db, importId)) {
    const ready = rows.filter((row) => !judge.awaitsAnother(row) || !waiting.push(row));
    yield await judgedAll(judge, ready);
  }
  while (waiting.length > 0) {
    const ready = waiting.filter((row) => !judge.awaitsAnother(row));
    const next = ready.length > 0 ? ready : waiting;
    waiting = waiting.filter((row) => !next.includes(row));
    yield await judgedAll(judge, next);
  }
}

async function judgedAll(judge: RowsJudge, rows: readonly RowToJudge[]): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  for (const row of rows) judged.push(await judge.judge(row));
  return judged;
}

async function* stagedRows(db: Tx, importId: string): AsyncGenerator<RowToJudge[]> {
  for (let after = 0; ; ) {
    const rows = await db.importRow.findMany({
      where: { importId, number: { gt: after } },
      select: { number: true, cells: true, entryId: true, effect: true },
      orderBy: { number: 'asc' },
      take: batch,
    });
    if (rows.length === 0) return;
    // An id that was given to a new entry stays its own; that of an entry recognised then may be another's now.
    yield rows.map(({ number, cells, entryId, effect }) => ({
      number,
      cells: cells as RawCell[],
      entryId: effect === 'ADD' ? entryId : null,
    }));
    after = rows.at(-1)?.number ?? after;
  }
}

async function writeVerdicts(db: Tx, importId: string, rows: readonly JudgedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const written = rows.map(({ number, verdict, entryId, entryVersion, entry }) => ({
    number,
    state: verdict.state,
    effect: verdict.effect,
    verdict: verdict.cells,
    entry_id: entryId,
    entry_version: entryVersion,
    entry,
  }));
  await db.$executeRaw`
    update import_rows r
    set state = j.state, effect = j.effect, verdict = j.verdict, entry_id = j.entry_id, entry_version = j.entry_version,
      entry = j.entry
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb)
      as j (number int, state text, effect text, verdict jsonb, entry_id uuid, entry_version int, entry jsonb)
    where r.import_id = ${importId}::uuid and r.number = j.number`;
}

type Counted = { readonly state: string; readonly effect: string; readonly count: number };

async function countedStates(tx: Tx, importId: string) {
  const counted = await tx.$queryRaw<Counted[]>`
    select state, effect, count(*)::int as count from import_rows where import_id = ${importId}::uuid group by state, effect`;
  const sum = (fits: (row: Counted) => boolean) => counted.filter(fits).reduce((total, { count }) => total + count, 0);
  return {
    newCount: sum(({ state }) => state === 'NEW'),
    changedCount: sum(({ state }) => state === 'CHANGED'),
    sameCount: sum(({ state }) => state === 'SAME'),
    warningCount: sum(({ state }) => state === 'WARNING'),
    errorCount: sum(({ state }) => state === 'ERROR'),
    addCount: sum(({ effect }) => effect === 'ADD'),
    changeCount: sum(({ effect }) => effect === 'CHANGE'),
  };
}
