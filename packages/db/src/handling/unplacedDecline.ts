/** Whether a separate unit's part still has to be placed anew. */
import type { Tx } from '../client/countyClient.ts';

/** True when a separate unit declined in the round and no separate unit was placed since: the round is not complete without that part. */
export async function unplacedDecline(tx: Tx, suggestionId: string, round: number): Promise<boolean> {
  const separate = { suggestionId, round, role: 'SEPARATE' };
  const declined = await tx.handling.findFirst({
    where: { ...separate, declinedAt: { not: null } },
    orderBy: { declinedAt: 'desc' },
    select: { declinedAt: true },
  });
  if (!declined?.declinedAt) return false;
  const since = { ...separate, state: { not: 'DECLINED' }, assignedAt: { gt: declined.declinedAt } };
  return (await tx.handling.count({ where: since })) === 0;
}
