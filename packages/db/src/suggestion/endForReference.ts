/** Ending a suggestion for reference (转作参考): only where its lead deputy agrees, for none in due form may be shelved (代表法51). */
import type { Act } from '../act.ts';
import { type ConsentPaper, enterConsent } from '../consent-request/enterConsent.ts';
import { leaveTheWay } from './leaveTheWay.ts';
import { type Asked, moveSuggestion } from './moveSuggestion.ts';
import { relatedIds } from './relatedIds.ts';

/**
 * Ends it at once where the consent is there on paper; the scan is attached. A number, once given, is kept and never given again. Refuses
 * like every move.
 */
export async function endForReference(act: Act, asked: Asked, paper: ConsentPaper): Promise<void> {
  await moveSuggestion(
    act,
    'endForReference',
    asked,
    async (tx, s) => {
      const { facts, ...outcome } = await leaveTheWay(tx, act, s);
      const reason = await enterConsent(tx, act, s, { kind: 'END_FOR_REFERENCE', intoId: null }, paper);
      return { ...outcome, reason, facts: { ...facts, isOnBehalf: true } };
    },
    { alsoLock: (tx) => relatedIds(tx, asked.id) },
  );
}
