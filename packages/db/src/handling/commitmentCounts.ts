/** The counters of commitments that a suggestion carries. */
import { standingCommitmentStates } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';

/** How many commitments made stand, and how many of them a look-back passed: counted from the rows. */
export async function countCommitments(tx: Tx, suggestionId: string) {
  const made = { suggestionId, isMade: true };
  const commitmentCount = await tx.commitment.count({
    where: { ...made, state: { in: [...standingCommitmentStates] } },
  });
  const passedCommitmentCount = await tx.commitment.count({ where: { ...made, state: 'PASSED' } });
  return { commitmentCount, passedCommitmentCount };
}

/** Writes both counters from the rows, in the transaction that changed them; its suggestion is locked. */
export async function keepCommitmentCounts(tx: Tx, suggestionId: string): Promise<void> {
  await tx.suggestion.updateMany({ where: { id: suggestionId }, data: await countCommitments(tx, suggestionId) });
}
