/** A notice in one sentence, told as of the day on which it is read. */

import type { DeadlineKey } from '../deadline-rule/DeadlineRule.ts';
import { deadlineKeyTerms } from '../deadline-rule/deadlineTerms.ts';
import { dateWords } from '../kernel/dateWords.ts';
import { lateness, latenessWords } from '../kernel/lateness.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Locale } from '../kernel/Refusal.ts';

export const noticeKinds = ['DUE', 'EVENT'] as const;

/** DUE: a date is near, there or past. EVENT: something happened. */
export type NoticeKind = (typeof noticeKinds)[number];

const dueTerms: Readonly<Partial<Record<DeadlineKey, { readonly 'zh-CN': string; readonly en: string }>>> = {
  handOver: { 'zh-CN': '交办', en: 'Hand over' },
  handOverAfterSession: { 'zh-CN': '交办', en: 'Hand over' },
  acknowledge: { 'zh-CN': '签收', en: 'Acknowledge' },
  reply: { 'zh-CN': '答复', en: 'Reply to' },
  replyWide: { 'zh-CN': '答复', en: 'Reply to' },
  replyAgain: { 'zh-CN': '重新答复', en: 'Reply again to' },
  contribute: { 'zh-CN': '提交协办意见', en: 'Hand your part to the lead unit of' },
  evaluate: { 'zh-CN': '评价答复', en: 'Evaluate the reply to' },
  fulfil: { 'zh-CN': '兑现承诺', en: 'Carry out the promise in' },
};

/** What is due, by when and how long that still is: 答复：还剩 3 天（2026年3月5日（周四）到期）. */
export function dueSentence(key: DeadlineKey, dueOn: PlainDate, today: PlainDate, locale: Locale): string {
  const what = (dueTerms[key] ?? deadlineKeyTerms[key])[locale];
  const left = latenessWords(lateness(dueOn, today), locale);
  const on = dateWords(dueOn, locale);
  return locale === 'zh-CN' ? `${what}：${left}（${on}到期）` : `${what} this suggestion: ${left} (due on ${on})`;
}
