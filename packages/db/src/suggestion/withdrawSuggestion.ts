/** The lead deputy takes a suggestion back, until it is handed over. */
import { checkedText, handlingLimits } from '@renda/domain';
import type { Act } from '../act.ts';
import { leaveTheWay } from './leaveTheWay.ts';
import { type Asked, moveSuggestion } from './moveSuggestion.ts';
import { relatedIds } from './relatedIds.ts';

/**
 * Withdraws it, with the reason that co-signers and the body read (a draft, which nobody else has seen, needs none). A number is kept and
 * never given again. Refuses like every move.
 */
export async function withdrawSuggestion(act: Act, asked: Asked, reason: string): Promise<void> {
  await moveSuggestion(
    act,
    'withdraw',
    asked,
    async (tx, s) => {
      const limit = s.state === 'DRAFT' ? { ...handlingLimits.reason, min: 0 } : handlingLimits.reason;
      const why = checkedText('reason', reason, limit) || null;
      return { ...(await leaveTheWay(tx, act, s)), reason: why };
    },
    { alsoLock: (tx) => relatedIds(tx, asked.id) },
  );
}
