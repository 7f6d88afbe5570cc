/** Which columns of a county's own workbooks stand for which fields: said once, known again by the headings. */
import { createHash } from 'node:crypto';
import { type ColumnMapping, type ImportKind, matchText } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { newId } from '../newId.ts';

/** What was said of a file of this kind with these headings, or null. */
export async function keptMapping(
  db: Tx,
  kind: ImportKind,
  headings: readonly string[],
): Promise<ColumnMapping | null> {
  const where = { kind, headingsHash: headingsHash(headings) };
  const kept = await db.importMapping.findFirst({ where, select: { mapping: true } });
  return kept === null ? null : (kept.mapping as ColumnMapping);
}

/** Keeps it for the next file, in place of what was said before. */
export async function keepMapping(
  tx: Tx,
  act: Act,
  kind: ImportKind,
  headings: readonly string[],
  mapping: ColumnMapping,
): Promise<void> {
  const said = { mapping: mapping as Prisma.InputJsonValue, savedByName: act.viewer.name, savedAt: act.now };
  await tx.$executeRaw`
    insert into import_mappings (id, kind, headings_hash, mapping, saved_by_name, saved_at)
    values (${newId()}::uuid, ${kind}, ${headingsHash(headings)}, ${JSON.stringify(said.mapping)}::jsonb, ${said.savedByName},
      ${said.savedAt})
    on conflict (jurisdiction, kind, headings_hash) do update
    set mapping = excluded.mapping, saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at`;
}

function headingsHash(headings: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(headings.map(matchText)))
    .digest('hex');
}
