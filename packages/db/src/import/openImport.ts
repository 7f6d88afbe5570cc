/** An import begins: its file is kept, its rows are staged, and it may be given up. */
import {
  allows,
  type ColumnMapping,
  type ImportKind,
  type ImportMove,
  type ImportState,
  importAction,
  importLifecycle,
  NotAllowed,
  NotFound,
  type RawCell,
  type Sentences,
  Stale,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { once } from '../idempotency/once.ts';
import { enqueueJob } from '../job/enqueueJob.ts';
import { newId } from '../newId.ts';
import { visibleImports } from './visibleTo.ts';

/** The import that is meant, as it was when it was read. */
export type AskedImport = { readonly id: string; readonly version: number };

/** Refuses (`NotAllowed`) whoever may not bring in rows of the kind. */
export function assertMayImport({ viewer }: Act, kind: ImportKind): void {
  if (!allows(viewer, importAction(kind))) throw new NotAllowed();
}

/**
 * Begins an import of the viewer's own upload, once per key, and promises its id; it is read by a job. Refuses with `NotAllowed`, or `NotFound` when the
 * upload is another's or attached already.
 */
export async function openImport(act: Act, kind: ImportKind, attachmentId: string, key: string): Promise<string> {
  assertMayImport(act, kind);
  return once(act, 'import.open', key, async (tx, id) => {
    const file = await tx.attachment.findFirst({
      where: { id: attachmentId, uploadedById: act.viewer.accountId },
      select: { name: true, sha256: true },
    });
    if (file === null) throw new NotFound();
    const { accountId, name } = act.viewer;
    const started = { startedById: accountId, startedByName: name, startedAt: act.now };
    await tx.import.create({
      data: {
        id,
        kind,
        state: importLifecycle.initial,
        fileName: file.name,
        sha256: file.sha256,
        headings: [],
        ...started,
      },
    });
    await claimAttachments(tx, act, [attachmentId], { importId: id });
    await enqueueJob(tx, 'readImport', { importId: id }, { runAt: act.now, key: id });
    await writeAudit(tx, [importAudit(act, 'open', id, { kind, sha256: file.sha256 })]);
  });
}

/** A row as it was read from the file. */
export type StagedRow = { readonly number: number; readonly cells: readonly RawCell[] };

/** Stages rows in one statement; those that lie there under the same numbers stay. Nothing is staged once the import was given up. */
export async function stageRows(act: Act, importId: string, rows: readonly StagedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const staged = rows.map(({ number, cells }) => ({ id: newId(), number, cells }));
  const count = await act.db.$executeRaw`
    insert into import_rows (id, import_id, number, cells)
    select r.id, i.id, r.number, r.cells
    from imports i, jsonb_to_recordset(${JSON.stringify(staged)}::jsonb) as r (id uuid, number int, cells jsonb)
    where i.id = ${importId}::uuid and i.state = 'UPLOADED'
    on conflict (jurisdiction, import_id, number) do nothing`;
  if (count === 0 && (await stateOf(act, importId)) !== 'UPLOADED') throw new Stale();
}

/** The file is read to its end: its headings are known, and how many rows it has. */
export async function finishReading(act: Act, importId: string, headings: readonly string[]): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const rowCount = await tx.importRow.count({ where: { importId } });
    await moveImport(tx, 'read', { id: importId }, { headings: [...headings], rowCount });
  });
}

/** The file can't be read; the sentences say why, and its rows are forgotten. */
export async function refuseImport(act: Act, importId: string, refusal: Sentences): Promise<void> {
  await act.db.$transaction(async (tx) => {
    await moveImport(tx, 'refuse', { id: importId }, { refusal, endedAt: act.now });
    await tx.importRow.deleteMany({ where: { importId } });
    await writeAudit(tx, [importAudit(act, 'refuse', importId, { refusal: refusal['zh-CN'] })]);
  });
}

/** Gives an import up; its rows are forgotten, its file is kept. Refuses with `NotFound`, `Stale`, or `IllegalMove` when it has ended. */
export async function cancelImport(act: Act, asked: AskedImport): Promise<void> {
  const { kind } = await seenImport(act, asked.id);
  assertMayImport(act, kind);
  await act.db.$transaction(async (tx) => {
    await moveImport(tx, 'cancel', asked, { endedAt: act.now, endedByName: act.viewer.name });
    await tx.importRow.deleteMany({ where: { importId: asked.id } });
    await writeAudit(tx, [importAudit(act, 'cancel', asked.id, { kind })]);
  });
}

/** The import as the viewer sees it. Refuses with `NotFound`. */
export async function seenImport(act: Act, id: string): Promise<KnownImport> {
  const found = await act.db.import.findFirst({ where: { id, AND: visibleImports(act.viewer) }, select: known });
  return knownImport(found);
}

/** The import as the system sees it. Refuses with `NotFound`. */
export async function importOf(db: Tx, id: string): Promise<KnownImport> {
  return knownImport(await db.import.findUnique({ where: { id }, select: known }));
}

const known = {
  kind: true,
  state: true,
  version: true,
  fileName: true,
  sha256: true,
  headings: true,
  mapping: true,
  rowCount: true,
} as const;

/** What the work on an import rests on. */
export type KnownImport = {
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly version: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping | null;
  readonly rowCount: number;
};

function knownImport(row: object | null): KnownImport {
  if (row === null) throw new NotFound();
  return row as KnownImport;
}

async function stateOf(act: Act, id: string): Promise<string | null> {
  return (await act.db.import.findUnique({ where: { id }, select: { state: true } }))?.state ?? null;
}

/**
 * The only code that writes an import's state. Refuses with `NotFound`, `Stale` when it has another version by now, or `IllegalMove`.
 * A move of the system names no version: the state alone is its ground.
 */
export async function moveImport(
  tx: Tx,
  move: ImportMove,
  asked: { readonly id: string; readonly version?: number },
  data: object,
): Promise<void> {
  const found = await tx.import.findUnique({ where: { id: asked.id }, select: { state: true, version: true } });
  if (found === null) throw new NotFound();
  if (asked.version !== undefined && asked.version !== found.version) throw new Stale();
  const state = importLifecycle.next(move, found.state as ImportState);
  const { count } = await tx.import.updateMany({
    where: { id: asked.id, version: found.version, state: found.state },
    data: { ...data, state, version: { increment: 1 } },
  });
  if (count === 0) throw new Stale();
}

/** The entry that the trail keeps of a move of an import. */
export function importAudit({ viewer, origin }: Act, verb: string, recordId: string, after: object) {
  const actor = { id: viewer.accountId, name: viewer.name };
  return { actor, action: `import.${verb}`, noun: 'Import', recordId, after, origin };
}
