/** Kinds of township and of village; a village's kind comes from the data and never from the word 社区. */
import type { Sentences } from '../kernel/Refusal.ts';

export const townshipKindTerms = {
  TOWN: { 'zh-CN': '镇', en: 'town' },
  TOWNSHIP: { 'zh-CN': '乡', en: 'township' },
  ETHNIC_TOWNSHIP: { 'zh-CN': '民族乡', en: 'ethnic township' },
} as const satisfies Record<string, Sentences>;

export const villageKindTerms = {
  VILLAGERS_COMMITTEE: { 'zh-CN': '村民委员会', en: "villagers' committee" },
  RESIDENTS_COMMITTEE: { 'zh-CN': '居民委员会', en: "residents' committee" },
} as const satisfies Record<string, Sentences>;

export type TownshipKind = keyof typeof townshipKindTerms;
export type VillageKind = keyof typeof villageKindTerms;
export const townshipKinds = Object.keys(townshipKindTerms) as TownshipKind[];
export const villageKinds = Object.keys(villageKindTerms) as VillageKind[];
