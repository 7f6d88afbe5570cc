/** An application for the six months ends with the reply that it was for: nothing is left to be given. */
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';

/** Ends what the unit that replies had applied for and nobody had decided. */
export async function endApplications(tx: Tx, act: Act, handlingId: string): Promise<void> {
  await tx.wideApplication.updateMany({
    where: { handlingId, state: { in: ['SENT', 'FORWARDED'] } },
    data: { state: 'REFUSED', decision: replied, decidedAt: act.now, version: { increment: 1 } },
  });
}

const replied = '单位已答复，申请终止';
