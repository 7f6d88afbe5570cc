/** The chain of responsibility on a suggestion (县长负总责、分管副县长、督查室、承办单位), in its order. */
import type { Sentences } from '../kernel/Refusal.ts';

export const chainTierTerms = {
  HEAD_OF_GOVERNMENT: { 'zh-CN': '负总责', en: 'answers for the whole' },
  LEADER_IN_CHARGE: { 'zh-CN': '分管领导', en: 'in charge of the unit' },
  COORDINATOR: { 'zh-CN': '综合协调', en: 'co-ordinates' },
  UNIT_HEAD: { 'zh-CN': '单位负责人', en: 'head of the unit' },
  HANDLER: { 'zh-CN': '具体承办', en: 'handles it' },
} as const satisfies Record<string, Sentences>;

export type ChainTier = keyof typeof chainTierTerms;
export const chainTiers = Object.keys(chainTierTerms) as ChainTier[];
