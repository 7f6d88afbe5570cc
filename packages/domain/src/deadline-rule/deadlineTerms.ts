/** Official wording of what a deadline is for, what starts it, and what it rests on. */
import type { DeadlineUnit } from '../kernel/deadline.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import type { DeadlineKey, DeadlineStart } from './DeadlineRule.ts';

export const deadlineKeyTerms = {
  handOver: { 'zh-CN': '交办期限（闭会期间）', en: 'handing over, raised in recess' },
  handOverAfterSession: { 'zh-CN': '交办期限（大会期间）', en: 'handing over, raised in a session' },
  acknowledge: { 'zh-CN': '签收期限', en: 'acknowledging' },
  reply: { 'zh-CN': '答复期限', en: 'replying' },
  replyWide: { 'zh-CN': '答复期限（涉及面广、处理难度大）', en: 'replying, wide or difficult' },
  replyAgain: { 'zh-CN': '重新答复期限', en: 'replying again' },
  contribute: { 'zh-CN': '协办意见期限', en: 'handing the assisting part to the lead unit' },
  evaluate: { 'zh-CN': '评价期限', en: 'evaluating the reply' },
  lapseEvaluation: { 'zh-CN': '评价截止', en: 'the end of evaluating' },
  fulfil: { 'zh-CN': '承诺兑现期限', en: 'carrying out a promise' },
} as const satisfies Record<DeadlineKey, Sentences>;

export const deadlineStartTerms = {
  SUBMITTED: { 'zh-CN': '提交之日', en: 'the day of submission' },
  SESSION_CLOSED: { 'zh-CN': '大会闭幕之日', en: 'the day the session closed' },
  ASSIGNED: { 'zh-CN': '分办到单位之日', en: 'the day of assignment to the unit' },
  HANDED_OVER: { 'zh-CN': '交办之日', en: 'the day of handing over' },
  HANDLED_AGAIN: { 'zh-CN': '交由重新办理之日', en: 'the day it was sent to be handled again' },
  REPLY_DUE: { 'zh-CN': '答复到期日', en: 'the day the reply is due' },
  REPLIED: { 'zh-CN': '答复之日', en: 'the day of the reply' },
  PROMISED_FOR: { 'zh-CN': '承诺的日期', en: 'the day that was promised' },
} as const satisfies Record<DeadlineStart, Sentences>;

/** A number of units: 3个月, 1 working day. */
export function unitTerm(count: number, unit: DeadlineUnit, locale: Locale): string {
  const [zh, one, many] = units[unit];
  if (locale === 'zh-CN') return `${count}${zh}`;
  return `${count} ${count === 1 ? one : many}`;
}

const units = {
  WORKING_DAYS: ['个工作日', 'working day', 'working days'],
  CALENDAR_DAYS: ['日', 'day', 'days'],
  MONTHS: ['个月', 'month', 'months'],
} as const satisfies Record<DeadlineUnit, readonly [string, string, string]>;

/** The legal basis in the reader's language; one that a county wrote itself is shown as it was written. */
export function legalBasisTerm(legalBasis: string, locale: Locale): string {
  return locale === 'zh-CN' ? legalBasis : (legalBasesInEnglish[legalBasis] ?? legalBasis);
}

const legalBasesInEnglish: Readonly<Record<string, string>> = {
  代表法第四十二条: 'Deputies Law, article 42',
  代表法第五十一条: 'Deputies Law, article 51',
  本县代表建议办理规定: 'the county’s rules on handling suggestions',
  主任会议决定: 'decision of the council of chairpersons',
  主席团会议决定: 'decision of the presidium',
};
