/** What is no suggestion (a case, a petition, one's own matter) goes to its channel, and the deputy is told which and why. */
import { type Channel, checkedText, handlingLimits } from '@renda/domain';
import type { Act } from '../act.ts';
import { leaveTheWay } from './leaveTheWay.ts';
import { type Asked, moveSuggestion } from './moveSuggestion.ts';
import { relatedIds } from './relatedIds.ts';

/** Passes it to the channel, with the reason that the deputy reads (代表法31, 59: deputies do not handle cases themselves). */
export async function redirectSuggestion(act: Act, asked: Asked, channel: Channel, reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  await moveSuggestion(
    act,
    'redirect',
    asked,
    async (tx, s) => {
      const { facts, ...outcome } = await leaveTheWay(tx, act, s);
      return { ...outcome, reason: why, facts: { ...facts, channel } };
    },
    { alsoLock: (tx) => relatedIds(tx, asked.id) },
  );
}
