/** A deputy's mandate: in office, suspended (代表法 61) or ended (代表法 62). */
import type { Sentences } from '../kernel/Refusal.ts';

export const mandateStateTerms = {
  IN_OFFICE: { 'zh-CN': '在任', en: 'in office' },
  SUSPENDED: { 'zh-CN': '暂停执行代表职务', en: 'suspended' },
  ENDED: { 'zh-CN': '代表资格终止', en: 'ended' },
} as const satisfies Record<string, Sentences>;

export type MandateState = keyof typeof mandateStateTerms;
export const mandateStates = Object.keys(mandateStateTerms) as MandateState[];
