import type { DeadlineKey, TodoAct } from '@renda/domain';
import type { Way } from '../ways/WaysContext.ts';

/** Where a thing to do is done. */
export function todoWay(act: TodoAct, id: string): Way {
  if (act === 'SCREEN') return { to: 'screening', id };
  if (act === 'REVISE') return { to: 'entry', id };
  const form = forms[act];
  return form ? { to: 'suggestion', id, act: form } : { to: 'suggestion', id };
}

/** The act whose form opens at once; a reply begins on the page, with whatever it still lacks. */
const forms: Partial<Record<TodoAct, string>> = {
  HAND_OVER: 'handOver',
  ASSIGN: 'assign',
  ACKNOWLEDGE: 'acknowledge',
  SIGN_REPLY: 'signReply',
  HANDLE_AGAIN: 'handleAgain',
  REFER: 'refer',
  DECIDE: 'decide',
  CLOSE: 'close',
};

/** Which of a suggestion's due dates a thing to do has to keep. */
export const todoDeadlines: Record<TodoAct, readonly DeadlineKey[]> = {
  REVISE: [],
  SCREEN: ['handOver', 'handOverAfterSession'],
  HAND_OVER: ['handOver', 'handOverAfterSession'],
  ASSIGN: ['reply', 'replyWide', 'replyAgain'],
  ACKNOWLEDGE: ['acknowledge'],
  REPLY: ['reply', 'replyWide', 'replyAgain'],
  EVALUATE: ['evaluate'],
  CONTRIBUTE: ['contribute'],
  SIGN_REPLY: ['reply', 'replyWide', 'replyAgain'],
  HANDLE_AGAIN: [],
  REFER: [],
  DECIDE: [],
  ANSWER_OBJECTION: [],
  REPORT_COMMITMENT: [],
  LOOK_BACK: [],
  CLOSE: [],
};
