/** Closed lists about a person. */
import type { Sentences } from '../kernel/Refusal.ts';

export const sexTerms = {
  FEMALE: { 'zh-CN': '女', en: 'female' },
  MALE: { 'zh-CN': '男', en: 'male' },
} as const satisfies Record<string, Sentences>;

export type Sex = keyof typeof sexTerms;
export const sexes = Object.keys(sexTerms) as Sex[];
