/** The only code that writes a commitment's state; the suggestion's counters are kept by who calls it. */
import { type CommitmentState, commitmentLifecycle, Stale } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';

/** What must be known of it. */
export type MovingCommitment = { readonly id: string; readonly state: CommitmentState; readonly version: number };

/** Writes the move of a locked commitment; the audit record it promises must be written last in the transaction. */
export async function moveCommitment(
  tx: Tx,
  act: Act,
  move: keyof typeof commitmentLifecycle.moves,
  commitment: MovingCommitment,
  data: Prisma.CommitmentUncheckedUpdateManyInput = {},
): Promise<AuditRecord> {
  return writeCommitment(tx, act, move, commitment, {
    ...data,
    state: commitmentLifecycle.next(move, commitment.state),
  });
}

/** Writes what is recorded on a locked commitment, whether it moves or not; `told` goes into the trail beside it. */
export async function writeCommitment(
  tx: Tx,
  act: Act,
  action: string,
  commitment: MovingCommitment,
  data: Prisma.CommitmentUncheckedUpdateManyInput,
  told: object = {},
): Promise<AuditRecord> {
  const { count } = await tx.commitment.updateMany({
    where: { id: commitment.id, state: commitment.state, version: commitment.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Stale();
  return {
    actor: actorOf(act),
    action: `commitment.${action}`,
    noun: 'Commitment',
    recordId: commitment.id,
    before: { state: commitment.state, version: commitment.version },
    after: { ...data, ...told, version: commitment.version + 1 },
    origin: act.origin,
  };
}
