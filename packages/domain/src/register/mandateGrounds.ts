/** Why a mandate is suspended (代表法 61) or ended (代表法 62). */
import type { Sentences } from '../kernel/Refusal.ts';

export const suspensionGroundTerms = {
  IN_CUSTODY: {
    'zh-CN': '因刑事案件被羁押正在受侦查、起诉、审判',
    en: 'in custody under investigation, prosecution or trial',
  },
  SERVING_SENTENCE: {
    'zh-CN': '被判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑',
    en: 'serving a sentence without loss of political rights',
  },
} as const satisfies Record<string, Sentences>;

export const endingGroundTerms = {
  TERM_EXPIRED: { 'zh-CN': '本届任期届满', en: 'the term has expired' },
  MOVED_AWAY: { 'zh-CN': '迁出或者调离本行政区域', en: 'moved or transferred out of the county or township' },
  RESIGNED: { 'zh-CN': '辞职被接受', en: 'resignation accepted' },
  ABSENT_TWICE: { 'zh-CN': '未经批准两次不出席本级人民代表大会会议', en: 'absent without leave from two sessions' },
  RECALLED: { 'zh-CN': '被罢免', en: 'recalled' },
  LOST_NATIONALITY: { 'zh-CN': '丧失中华人民共和国国籍', en: 'lost the nationality of the country' },
  LOST_POLITICAL_RIGHTS: { 'zh-CN': '依照法律被剥夺政治权利', en: 'deprived of political rights by law' },
  INCAPACITATED: { 'zh-CN': '丧失行为能力', en: 'lost legal capacity' },
  DIED: { 'zh-CN': '去世', en: 'died' },
} as const satisfies Record<string, Sentences>;

export type SuspensionGround = keyof typeof suspensionGroundTerms;
export type EndingGround = keyof typeof endingGroundTerms;

/** All grounds on which a mandate may be suspended or ended. */
export const mandateGroundTerms = { ...suspensionGroundTerms, ...endingGroundTerms } as const;
export type MandateGround = keyof typeof mandateGroundTerms;

/** The basis that the form proposes for a ground; staff complete it with the decision or announcement behind it. */
export function usualBasis(ground: MandateGround): string {
  if (ground in suspensionGroundTerms) return '代表法第六十一条';
  if (ground === 'TERM_EXPIRED') return '地方组织法关于每届任期五年的规定';
  return ground === 'DIED' ? '代表去世，资格自行终止' : '代表法第六十二条';
}
