/** Whether a separate unit's part still has to be placed anew. */
import { isPartUnplaced } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { handlingFacts, handlingFactsSelect } from '../suggestion/suggestionFacts.ts';

/** True when a separate unit declined in the round and no separate unit was placed since: the round is not complete without that part. */
export async function unplacedDecline(tx: Tx, suggestionId: string, round: number): Promise<boolean> {
  const handlings = await tx.handling.findMany({
    where: { suggestionId, round, role: 'SEPARATE' },
    select: { ...handlingFactsSelect, round: true, assignedAt: true, declinedAt: true },
  });
  return isPartUnplaced({ round, handlings: handlings.map((h) => ({ ...h, ...handlingFacts(h) })) });
}
