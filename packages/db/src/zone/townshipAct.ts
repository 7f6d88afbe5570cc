/** An act in one township on its sites and zones: in a transaction, one after another, by whom the policies let. */
import { allowsInTownship, NotAllowed, NotFound } from '@renda/domain';
import type { Act } from '../act.ts';
import { actorOf } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { visibleSites } from '../site/visibleTo.ts';

/**
 * Locks the township, to be called first in the transaction: whoever changes a zone or holder waits for who does so in the same township.
 * Refuses with `NotFound` or `NotAllowed`.
 */
export async function lockTownship(
  tx: Tx,
  act: Act,
  action: 'site.change' | 'zone.change',
  townshipId: string,
): Promise<void> {
  if ('id' in visibleSites(act.viewer)) throw new NotFound();
  if (!allowsInTownship(act.viewer, action, townshipId)) throw new NotAllowed();
  // Weaker than an update's lock, so that rows which point at the township can be added meanwhile.
  const rows = await tx.$queryRaw<unknown[]>`select 1 from townships where id = ${townshipId}::uuid for no key update`;
  if (rows.length === 0) throw new NotFound();
}

/** The audit record of an act on a site or zone. */
export function placeAudit(
  act: Act,
  action: string,
  noun: 'Site' | 'Zone',
  recordId: string,
  change: { readonly before?: object | null; readonly after: object },
): AuditRecord {
  return { actor: actorOf(act), action, noun, recordId, ...change, origin: act.origin };
}
