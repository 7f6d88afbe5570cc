/** Questions to lead deputies that a decision has overtaken. */
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';

/**
 * Takes back what was asked of its lead deputy, and of others about joining it; the body has decided otherwise. Promises the fact for its
 * history.
 */
export async function takeBackConsents(tx: Tx, act: Act, id: string): Promise<{ isConsentTakenBack?: true }> {
  const open = await tx.consentRequest.updateManyAndReturn({
    where: { state: 'ASKED', OR: [{ suggestionId: id }, { intoId: id }] },
    data: { state: 'WITHDRAWN', version: { increment: 1 } },
    select: { suggestionId: true, kind: true },
  });
  for (const { suggestionId, kind } of open.filter((one) => one.suggestionId !== id)) {
    await writeEvent(tx, act, { suggestionId, move: 'takeBackConsent', from: null, to: null, facts: { kind } });
  }
  return open.some((one) => one.suggestionId === id) ? { isConsentTakenBack: true } : {};
}
