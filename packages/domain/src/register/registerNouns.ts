/** The register: who and what the county's congress is made of, each entry holding from a day to a day. */
import type { Sentences } from '../kernel/Refusal.ts';

/** What the register holds, with the official words. The keys are the names in code; the schema and the audit write them with a capital. */
export const registerNounTerms = {
  organ: { 'zh-CN': '机构', en: 'organ' },
  partyOrganisation: { 'zh-CN': '党组织', en: 'Party organisation' },
  person: { 'zh-CN': '人员', en: 'person' },
  post: { 'zh-CN': '任职', en: 'post' },
  portfolio: { 'zh-CN': '分管', en: 'portfolio' },
  term: { 'zh-CN': '届', en: 'term' },
  session: { 'zh-CN': '会议', en: 'session' },
  deputy: { 'zh-CN': '代表', en: 'deputy' },
  membership: { 'zh-CN': '代表编组', en: 'membership' },
  electoralDistrict: { 'zh-CN': '选区', en: 'electoral district' },
  delegation: { 'zh-CN': '代表团', en: 'delegation' },
  deputyGroup: { 'zh-CN': '代表小组', en: 'deputy group' },
  township: { 'zh-CN': '乡镇', en: 'township' },
  village: { 'zh-CN': '村（社区）', en: 'village' },
} as const satisfies Record<string, Sentences>;

export type RegisterNoun = keyof typeof registerNounTerms;
export const registerNouns = Object.keys(registerNounTerms) as RegisterNoun[];
