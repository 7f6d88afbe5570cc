/** The delegation's first check in session (代表团初审), before the session's secretariat screens; it advises and holds nothing up. */
import { checkedText, handlingLimits, NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import { type Asked, recordOnSuggestion } from './moveSuggestion.ts';

/** What the delegation found; where it should be amended, it says how. */
export type FirstCheck = { readonly isInOrder: boolean; readonly comment: string };

/** Records it for the delegation; the latest counts. Refuses like every act, and for what was not raised in session. */
export async function preScreenSuggestion(act: Act, asked: Asked, { isInOrder, comment }: FirstCheck): Promise<void> {
  const limit = isInOrder ? { ...handlingLimits.reason, min: 0 } : handlingLimits.reason;
  const reason = checkedText('comment', comment, limit) || null;
  await recordOnSuggestion(act, 'preScreen', asked, async (tx, s) => {
    if (s.raisedIn !== 'SESSION' || s.delegationId === null) throw new NotAllowed(onlyInSession);
    const delegation = await tx.delegation.findUniqueOrThrow({ where: { id: s.delegationId }, select: { name: true } });
    return { reason, facts: { isInOrder }, actorBody: delegation.name };
  });
}

const onlyInSession = {
  'zh-CN': '闭会期间提出的建议由受理机构直接审查，不用代表团初审。',
  en: 'What is raised between sessions is screened by the body itself, without a first check by the delegation.',
};
