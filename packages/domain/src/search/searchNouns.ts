/** What can be searched: the nouns, in the order in which their hits are grouped. */
import type { Sentences } from '../kernel/Refusal.ts';

export const searchNouns = ['SUGGESTION', 'PAST_SUGGESTION', 'PERSON', 'ORGAN', 'ATTACHMENT'] as const;

export type SearchNoun = (typeof searchNouns)[number];

export const searchNounTerms = {
  SUGGESTION: { 'zh-CN': '建议', en: 'Suggestions' },
  PAST_SUGGESTION: { 'zh-CN': '往年建议', en: 'Suggestions of earlier years' },
  PERSON: { 'zh-CN': '人员', en: 'People' },
  ORGAN: { 'zh-CN': '机构', en: 'Organs' },
  ATTACHMENT: { 'zh-CN': '附件', en: 'Attachments' },
} as const satisfies Record<SearchNoun, Sentences>;
