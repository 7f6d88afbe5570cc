/** What a site (阵地) is and what it serves as: closed lists with their official words. */
import type { Sentences } from '../kernel/Refusal.ts';

/** The tier of a site: 家、站、室、点. */
export const siteTierTerms = {
  HOME: { 'zh-CN': '代表之家', en: "deputies' home" },
  STATION: { 'zh-CN': '代表工作站', en: "deputies' station" },
  ROOM: { 'zh-CN': '代表联络室', en: 'liaison room' },
  POINT: { 'zh-CN': '代表联络点', en: 'liaison point' },
} as const satisfies Record<string, Sentences>;

/** What one place serves as; it may be several at a time (共建共管共用). */
export const siteFunctionTerms = {
  LIAISON: { 'zh-CN': '代表联络', en: "deputies' liaison" },
  PARTY_ROOM: { 'zh-CN': '党员活动室', en: 'Party members’ room' },
  LEGISLATION_POINT: { 'zh-CN': '立法联系点', en: 'legislation contact point' },
  BUDGET_POINT: { 'zh-CN': '预算联系点', en: 'budget contact point' },
  DEMONSTRATION: { 'zh-CN': '示范点', en: 'demonstration site' },
} as const satisfies Record<string, Sentences>;

export type SiteTier = keyof typeof siteTierTerms;
export type SiteFunctionKind = keyof typeof siteFunctionTerms;
export const siteTiers = Object.keys(siteTierTerms) as SiteTier[];
export const siteFunctionKinds = Object.keys(siteFunctionTerms) as SiteFunctionKind[];
