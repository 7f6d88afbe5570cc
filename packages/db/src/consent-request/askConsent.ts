/** The body asks the lead deputy whether a suggestion may join another or end for reference; it may take the question back. */
import { type ConsentKind, checkedText, handlingLimits, NotAllowed, suggestionLifecycle } from '@renda/domain';
import type { Act } from '../act.ts';
import { assertJoinable, assertSeen } from '../suggestion/joinSuggestion.ts';
import { type Asked, recordOnSuggestion } from '../suggestion/moveSuggestion.ts';
import type { Consented } from './enterConsent.ts';

/** The move that rests on each kind of consent. */
export const consentedMove = { JOIN: 'join', END_FOR_REFERENCE: 'endForReference' } as const satisfies Record<
  ConsentKind,
  string
>;

/**
 * Asks; one question is open at a time. Refuses like every act, with `IllegalMove` where the move asked about is closed, and with
 * `Invalid` where the other cannot take it in.
 */
export async function askConsent(act: Act, asked: Asked, { kind, intoId }: Consented, reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.reason);
  await recordOnSuggestion(
    act,
    'askConsent',
    asked,
    async (tx, s) => {
      suggestionLifecycle.next(consentedMove[kind], s.state);
      const into = kind === 'JOIN' ? intoId : null;
      if (kind === 'JOIN') {
        await assertSeen(tx, act, into ?? s.id);
        await assertJoinable(tx, s, into ?? s.id);
      }
      if ((await tx.consentRequest.count({ where: { suggestionId: s.id, state: 'ASKED' } })) > 0) {
        throw new NotAllowed(oneAtATime);
      }
      const { accountId, name } = act.viewer;
      await tx.consentRequest.create({
        data: {
          suggestionId: s.id,
          kind,
          intoId: into,
          reason: why,
          askedAt: act.now,
          askedById: accountId,
          askedByName: name,
        },
      });
      return { reason: why, facts: { kind } };
    },
    { alsoLock: async () => (intoId === null ? [] : [intoId]) },
  );
}

/** Takes the open question back. */
export async function takeBackConsent(act: Act, asked: Asked): Promise<void> {
  await recordOnSuggestion(act, 'takeBackConsent', asked, async (tx, s) => {
    const { count } = await tx.consentRequest.updateMany({
      where: { suggestionId: s.id, state: 'ASKED' },
      data: { state: 'WITHDRAWN', version: { increment: 1 } },
    });
    if (count === 0) throw new NotAllowed(nothingAsked);
    return {};
  });
}

const oneAtATime = {
  'zh-CN': '已经在征求领衔代表意见，请等答复，或先撤回。',
  en: 'The lead deputy has been asked already; wait for the answer, or take the question back first.',
};

/** There is no open question. */
export const nothingAsked = {
  'zh-CN': '现在没有等待答复的征求意见，可能已经撤回。',
  en: 'Nothing waits for an answer; the question may have been taken back.',
};
