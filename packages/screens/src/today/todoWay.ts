import type { DeadlineKey, TodoAct } from '@renda/domain';
import type { Way } from '../ways/WaysContext.ts';

/** What says where a thing to do is done. */
export interface TodoPlace {
  readonly act: TodoAct;
  readonly handlingId?: string | null;
  readonly suggestion?: { readonly id: string } | null;
  readonly batch?: { readonly id: string } | null;
  readonly siteId?: string | null;
}

/** Where a thing to do is done: on a page of this app with the very form open, or in the deputies' own app. */
export function todoWay({ act, handlingId, suggestion, batch, siteId }: TodoPlace): Way | { href: string } {
  if (siteId) return { to: 'activities', room: siteId };
  if (batch) return { to: 'batch', id: batch.id, act: 'signReceipt' };
  if (!suggestion) return { to: 'draws', act: 'draw' };
  const { id } = suggestion;
  if (act === 'SCREEN') return { to: 'screening', id };
  if (act === 'REVISE') return { to: 'entry', id };
  if (act === 'GIVE_OPINION') return { href: `/deputy/suggestions/${encodeURIComponent(id)}/opinion` };
  if (act === 'ANSWER_INVITATION' || act === 'ANSWER_CONSENT') return { href: '/deputy/' };
  const form = forms[act];
  return { to: 'suggestion', id, act: handlingId ? `${form}.${handlingId}` : form };
}

/** The act whose form opens at once. */
const forms = {
  FIRST_CHECK: 'preScreen',
  HAND_OVER: 'handOver',
  ASSIGN: 'assign',
  ASSIGN_AGAIN: 'assignMore',
  ACKNOWLEDGE: 'acknowledge',
  FORWARD_WIDE: 'forwardWide',
  DECIDE_WIDE: 'decideWide',
  CONTRIBUTE: 'contribute',
  REPLY: 'reply',
  SIGN_REPLY: 'signReply',
  ENTER_SIGNATURE: 'enterSignature',
  ISSUE_REPLY: 'issueReply',
  EVALUATE: 'evaluate',
  HANDLE_AGAIN: 'handleAgain',
  REFER: 'refer',
  DECIDE: 'decide',
  ANSWER_OBJECTION: 'answerObjection',
  ANSWER_INSTRUCTION: 'answerInstruction',
  SEND_REPORT: 'sendReport',
  REPORT_COMMITMENT: 'reportCommitment',
  ISSUE_AGAIN: 'issueAgain',
  LOOK_BACK: 'lookBack',
  CLOSE: 'close',
  SIGN_RECEIPT: 'signReceipt',
  DRAW_LOOK_BACKS: 'draw',
  PLAN_ACTIVITY: 'plan',
  HOLD_ACTIVITY: 'hold',
} as const satisfies Partial<Record<TodoAct, string>>;

const replying = ['reply', 'replyWide', 'replyAgain'] as const satisfies readonly DeadlineKey[];

/** Which of a suggestion's due dates a thing to do has to keep; none where it has no date of its own. */
export const todoDeadlines: Partial<Record<TodoAct, readonly DeadlineKey[]>> = {
  SCREEN: ['handOver', 'handOverAfterSession'],
  HAND_OVER: ['handOver', 'handOverAfterSession'],
  ASSIGN: replying,
  ASSIGN_AGAIN: replying,
  ACKNOWLEDGE: ['acknowledge'],
  FORWARD_WIDE: replying,
  DECIDE_WIDE: replying,
  CONTRIBUTE: ['contribute'],
  REPLY: replying,
  SIGN_REPLY: replying,
  ENTER_SIGNATURE: replying,
  ISSUE_REPLY: replying,
  GIVE_OPINION: ['evaluate'],
  EVALUATE: ['evaluate'],
};
