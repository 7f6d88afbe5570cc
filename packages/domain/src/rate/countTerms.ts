/** What a board counts of suggestions. Each count is also a filter of the list, so that every number opens its cases. */
import type { Sentences } from '../kernel/Refusal.ts';

/** Each count in words: which suggestions are in it. A suggestion that was withdrawn, joined or purged is in none. */
export const countTerms = {
  ACCEPTED: { 'zh-CN': '已受理', en: 'accepted' },
  HANDED_OVER: { 'zh-CN': '已交办', en: 'handed over' },
  ASSIGNED: { 'zh-CN': '已分办', en: 'assigned' },
  REPLIED: { 'zh-CN': '已办复', en: 'replied' },
  REPLIED_FACE_TO_FACE: { 'zh-CN': '已办复且当面沟通', en: 'replied, with a meeting face to face' },
  SOLVED: { 'zh-CN': '已办复且为A类', en: 'replied as solved (A)' },
  EVALUATED: { 'zh-CN': '代表已评价', en: 'evaluated' },
  SATISFIED: { 'zh-CN': '对结果满意', en: 'satisfied with the result' },
  BASICALLY_SATISFIED: { 'zh-CN': '对结果基本满意', en: 'basically satisfied with the result' },
  NOT_SATISFIED: { 'zh-CN': '对结果不满意', en: 'not satisfied with the result' },
  NOT_EVALUATED: { 'zh-CN': '代表未评价', en: 'never evaluated' },
  PROMISED: { 'zh-CN': '有承诺事项', en: 'with commitments' },
  CARRIED_OUT: { 'zh-CN': '承诺全部落实', en: 'with all commitments carried out' },
  CLOSED: { 'zh-CN': '已销号', en: 'closed' },
} as const satisfies Record<string, Sentences>;

export type Count = keyof typeof countTerms;
export const counts = Object.keys(countTerms) as Count[];

/** How many suggestions of a group are in each count. */
export type Counts = Readonly<Record<Count, number>>;

/** The way of a year's suggestions, each step among those of the step before. */
export const funnelCounts = [
  'ACCEPTED',
  'HANDED_OVER',
  'ASSIGNED',
  'REPLIED',
  'EVALUATED',
  'CLOSED',
] as const satisfies readonly Count[];
