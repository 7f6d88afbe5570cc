/** Purging: a suggestion that holds a state or work secret leaves nothing but that it was purged, when and by whom. */
import {
  allows,
  checkedText,
  handlingLimits,
  NotAllowed,
  NotFound,
  Stale,
  suggestionLifecycle,
  suggestionRelations,
} from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { lockRows } from './groupMembers.ts';
import { leaveTheWay } from './leaveTheWay.ts';
import { type Asked, applyMove, type MovingSuggestion, readMoving } from './moveSuggestion.ts';
import { purgedColumns } from './purgedColumns.ts';
import { relatedIds } from './relatedIds.ts';

/**
 * Purges it from any state, and promises the hashes of its files, whose bytes are to be removed at once (`forgetBytes`). The reason is
 * asked for, but only its digest is kept. What was joined into it stands for itself again. Refuses like every move.
 */
export async function purgeSuggestion(act: Act, asked: Asked, reason: string): Promise<readonly string[]> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  return act.db.$transaction(async (tx) => {
    await lockRows(tx, [asked.id, ...(await relatedIds(tx, asked.id))]);
    const s = await lockUnseen(tx, act, asked);
    suggestionLifecycle.next('purge', s.state);
    const { data, follow } = await leaveTheWay(tx, act, s);
    const files = await deleteFiles(tx, s.id);
    await blank(tx, s);
    const { after, ...record } = await applyMove(tx, act, 'purge', s, { data: { ...data, joinedIntoId: null } });
    const followed = await follow();
    const purge: AuditRecord = { ...record, after: { ...after, reason: why, files: files.length } };
    await writeAudit(tx, [purge, ...followed]);
    return files;
  });
}

/** A draft that holds a secret is purged too, without anybody but its author having read it: purging asks for no sight of it. */
async function lockUnseen(tx: Tx, act: Act, asked: Asked): Promise<MovingSuggestion> {
  if ((await tx.suggestion.count({ where: { id: asked.id } })) === 0) throw new NotFound();
  const s = await readMoving(tx, asked.id);
  if (!allows(act.viewer, 'suggestion.purge', suggestionRelations(act.viewer, s))) throw new NotAllowed();
  if (s.version !== asked.version) throw new Stale();
  return s;
}

/** Deletes the rows of its files, wherever on the suggestion they hang; promises their hashes. */
async function deleteFiles(tx: Tx, suggestionId: string): Promise<string[]> {
  const ofIt = { suggestionId };
  const hung = ['reply', 'commitmentReport', 'lookBack', 'keyVisit', 'instruction'] as const;
  const where = { OR: [ofIt, ...hung.map((relation) => ({ [relation]: ofIt }))] };
  const files = await tx.attachment.findMany({ where, select: { id: true, sha256: true } });
  await tx.idempotencyKey.deleteMany({ where: { recordId: { in: [suggestionId, ...files.map(({ id }) => id)] } } });
  await tx.attachment.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } });
  return [...new Set(files.map(({ sha256 }) => sha256))];
}

/** Blanks all words; deadlines that are not met or rest on a decision in words go, since nothing is due any more. */
async function blank(tx: Tx, { id, groupId }: MovingSuggestion): Promise<void> {
  for (const [table, columns] of Object.entries(purgedColumns)) {
    const set = Object.entries(columns).map(([column, value]) => Prisma.sql`${Prisma.raw(column)} = ${literal(value)}`);
    const key = Prisma.raw(table === 'suggestions' ? 'id' : 'suggestion_id');
    await tx.$executeRaw`update ${Prisma.raw(table)} set ${Prisma.join(set)} where ${key} = ${id}::uuid`;
  }
  // The trigger writes the words of the new title; nobody needs to find that.
  await tx.$executeRaw`update suggestions set search = null where id = ${id}::uuid`;
  await tx.deadline.deleteMany({ where: { suggestionId: id, OR: [{ metOn: null }, { ruleId: null }] } });
  if (groupId !== null) await tx.suggestionGroup.updateMany({ where: { id: groupId }, data: { reason: '' } });
}

/** A constant of `purgedColumns`, never anybody's input; left untyped, so that it fits a column of any type. */
function literal(value: string | null): Prisma.Sql {
  return Prisma.raw(value === null ? 'null' : `'${value}'`);
}
