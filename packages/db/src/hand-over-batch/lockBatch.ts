/** A batch as its acts read it, its row locked first and its suggestions after it. */
import { type Action, allows, Invalid, NotAllowed, NotFound, type Relation, Stale } from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { batchBodies, visibleBatches } from './visibleTo.ts';

export type LockedBatch = Awaited<ReturnType<typeof readBatch>>;

/** Locks a batch in preparation for a viewer of its body, on this very version; refuses with `NotFound`, `NotAllowed`, `Stale` or `Invalid` (handed over already). */
export async function lockPreparing(tx: Tx, act: Act, asked: Asked, action: Action): Promise<LockedBatch> {
  const batch = await readBatch(tx, act, asked.id);
  const held = new Set<Relation>(batchBodies(act.viewer).includes(batch.screenerId) ? ['screener'] : []);
  if (!allows(act.viewer, action, held)) throw new NotAllowed();
  if (batch.version !== asked.version) throw new Stale();
  if (batch.state === 'PREPARING') return batch;
  throw new Invalid('batchId', {
    'zh-CN': '这一批已经交办，不能再改。',
    en: 'This batch has been handed over; it cannot be changed any more.',
  });
}

/** Locks a batch that the viewer may see, and reads it with its items; refuses with `NotFound`. */
export async function readBatch(tx: Tx, act: Act, id: string) {
  await tx.$queryRaw`select 1 from hand_over_batches where id = ${id}::uuid for update`;
  const batch = await tx.handOverBatch.findFirst({
    where: { id, AND: visibleBatches(act.viewer) },
    include: { items: { orderBy: { id: 'asc' } } },
  });
  if (batch === null) throw new NotFound();
  return batch;
}

/** The audit record of an act on a batch. */
export function batchAudit(act: Act, action: Action | 'batch.revise', id: string, after: object): AuditRecord {
  return { actor: actorOf(act), action, noun: 'HandOverBatch', recordId: id, after, origin: act.origin };
}
