/** The deputy's evaluation: attitude and result, per replying unit; and closing (销号). */
import {
  checkedText,
  chinaDate,
  handlingLimits,
  Invalid,
  type Mark,
  marks,
  mayClose,
  NotAllowed,
  replyingRoles,
  worst,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Tx } from '../client/countyClient.ts';
import { meetDeadlines } from '../deadline/setDeadline.ts';
import { type Asked, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';

/** Two marks on one unit's reply; a reason is owed where either is 不满意. */
export type HandlingMarks = {
  readonly handlingId: string;
  readonly attitude: Mark;
  readonly result: Mark;
  readonly reason: string | null;
};

/**
 * Evaluates every reply of the round at once; the suggestion counts with its worst result. Who enters it for the deputy attaches the
 * paper form. Refuses like every move, and with `Invalid` naming what is missing.
 */
export async function evaluateSuggestion(
  act: Act,
  asked: Asked,
  given: readonly HandlingMarks[],
  attachmentIds: readonly string[] = [],
): Promise<void> {
  const checked = given.map(checkedMarks);
  await moveSuggestion(act, 'evaluate', asked, async (tx, s) => {
    await assertCovers(tx, s, checked);
    const isOnBehalf = !act.viewer.mandates.some((m) => m.deputyId === s.evaluatorId);
    await claimForm(tx, act, s.id, isOnBehalf, attachmentIds);
    await tx.evaluation.createMany({
      data: checked.map((m) => ({
        ...m,
        suggestionId: s.id,
        deputyId: s.evaluatorId,
        at: act.now,
        enteredById: act.viewer.accountId,
        isOnBehalf,
      })),
    });
    await meetDeadlines(tx, { suggestionId: s.id, keys: ['evaluate'], on: chinaDate(act.now) });
    const result = worst(
      marks,
      checked.map((m) => m.result),
    );
    return {
      data: {
        resultMark: result,
        attitudeMark: worst(
          marks,
          checked.map((m) => m.attitude),
        ),
        dissatisfiedCount: s.dissatisfiedCount + (result === 'NOT_SATISFIED' ? 1 : 0),
        evaluatedAt: act.now,
      },
      facts: { marks: checked.map(({ attitude, result: r }) => ({ attitude, result: r })), isOnBehalf },
    };
  });
}

/** Closes it; only where the domain allows it (class A or C, the result not 不满意). */
export async function closeSuggestion(act: Act, asked: Asked): Promise<void> {
  await moveSuggestion(act, 'close', asked, async (_tx, s) => {
    if (!mayClose(s)) throw new NotAllowed(notYet);
    return { data: { closedAt: act.now } };
  });
}

const notYet = {
  'zh-CN': '还不能销号：答复为 A 类或 C 类、且对结果不是“不满意”的才可以销号。',
  en: 'It cannot be closed yet: only after a reply of class A or C whose result was not marked "not satisfied".',
};

function checkedMarks(m: HandlingMarks): HandlingMarks {
  const owed = m.attitude === 'NOT_SATISFIED' || m.result === 'NOT_SATISFIED';
  const limit = { ...handlingLimits.evaluationReason, min: owed ? handlingLimits.evaluationReason.min : 0 };
  return { ...m, reason: checkedText('reason', m.reason, limit) || null };
}

/** The opinion form on paper, owed by who enters the marks for the deputy. */
async function claimForm(
  tx: Tx,
  act: Act,
  suggestionId: string,
  isOnBehalf: boolean,
  ids: readonly string[],
): Promise<void> {
  await claimAttachments(tx, act, ids, { suggestionId });
  if (!isOnBehalf) return;
  if ((await tx.attachment.count({ where: { id: { in: [...ids] }, purpose: 'EVALUATION_FORM' } })) > 0) return;
  throw new Invalid('attachmentIds', {
    'zh-CN': '代为录入评价要附代表填写的征求意见表。',
    en: 'Marks entered for the deputy need the scan of the opinion form.',
  });
}

async function assertCovers(tx: Tx, s: MovingSuggestion, given: readonly HandlingMarks[]): Promise<void> {
  const owed = await tx.handling.findMany({
    where: { suggestionId: s.id, round: s.round, role: { in: [...replyingRoles] }, state: 'REPLIED' },
    select: { id: true },
  });
  const marked = new Set(given.map((m) => m.handlingId));
  if (marked.size === given.length && owed.length === given.length && owed.every((h) => marked.has(h.id))) return;
  throw new Invalid('marks', {
    'zh-CN': '请对每个承办单位的答复都作评价。',
    en: 'Give your marks for the reply of every unit.',
  });
}
