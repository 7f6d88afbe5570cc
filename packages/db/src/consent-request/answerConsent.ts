/** The lead deputy's answer; where it is yes, what was asked about follows at once. */
import { NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { joined } from '../suggestion/joinSuggestion.ts';
import { leaveTheWay } from '../suggestion/leaveTheWay.ts';
import { type Asked, applyMove, type MovingSuggestion, recordOnSuggestion } from '../suggestion/moveSuggestion.ts';
import { relatedIds } from '../suggestion/relatedIds.ts';
import { consentedMove, nothingAsked } from './askConsent.ts';
import { type Consented, claimConsentForm } from './enterConsent.ts';

/** Yes or no; who enters it for the deputy attaches the paper. */
export type ConsentAnswer = { readonly isGiven: boolean; readonly attachmentIds?: readonly string[] };

/**
 * Answers the open question, as the lead deputy or, by the body, from the deputy's paper. Refuses like every act, also when the question
 * was taken back meanwhile, and when what was agreed to cannot be done any more.
 */
export async function answerConsent(act: Act, asked: Asked, { isGiven, attachmentIds = [] }: ConsentAnswer) {
  const locked = async (tx: Tx) => {
    const open = await tx.consentRequest.findFirst({ where: { suggestionId: asked.id, state: 'ASKED' } });
    const into = open === null || open.intoId === null ? [] : [open.intoId];
    return [...(await relatedIds(tx, asked.id)), ...into];
  };
  await recordOnSuggestion(
    act,
    'answerConsent',
    asked,
    async (tx, s) => {
      const open = await tx.consentRequest.findFirst({ where: { suggestionId: s.id, state: 'ASKED' } });
      if (open === null) throw new NotAllowed(nothingAsked);
      const isOnBehalf = !act.viewer.mandates.some((m) => m.deputyId === s.leadDeputyId);
      if (isOnBehalf) await claimConsentForm(tx, act, s.id, attachmentIds);
      await tx.consentRequest.update({
        where: { id: open.id },
        data: {
          state: isGiven ? 'GIVEN' : 'REFUSED',
          answeredAt: act.now,
          answeredByName: act.viewer.name,
          isOnBehalf,
          version: { increment: 1 },
        },
      });
      const consented = { kind: open.kind as Consented['kind'], intoId: open.intoId };
      return {
        facts: { kind: open.kind, isGiven, isOnBehalf },
        ...(isGiven ? { follow: () => made(tx, act, s, consented) } : {}),
      };
    },
    { alsoLock: locked },
  );
}

/** Makes the move to which the deputy agreed; the suggestion's version has grown by the answer. */
async function made(tx: Tx, act: Act, before: MovingSuggestion, { kind, intoId }: Consented): Promise<AuditRecord[]> {
  const s = { ...before, version: before.version + 1 };
  const outcome = kind === 'JOIN' && intoId !== null ? await joined(tx, act, s, intoId) : await leaveTheWay(tx, act, s);
  const { follow, ...change } = outcome;
  const record = await applyMove(tx, act, consentedMove[kind], s, change);
  return [record, ...(follow === undefined ? [] : await follow())];
}
