/** The check-list of screening (准度): what a suggestion in due form is. */
import type { Sentences } from '../kernel/Refusal.ts';

export const screeningPointTerms = {
  CONCRETE: { 'zh-CN': '情况具体、真实', en: 'The matter is concrete and true' },
  ONE_MATTER: { 'zh-CN': '一事一议', en: 'It speaks of one matter' },
  GROUNDED: { 'zh-CN': '有理由、有建议', en: 'It gives grounds and a proposal' },
  WITHIN_POWERS: { 'zh-CN': '属于有关机关职权范围', en: "It lies within some organ's powers" },
  NOT_OWN_CASE: { 'zh-CN': '不涉及个人案件和申诉', en: "It is not one's own case or petition" },
  NO_SECRET: { 'zh-CN': '不含国家秘密、工作秘密', en: 'It holds no state or work secret' },
} as const satisfies Record<string, Sentences>;

export type ScreeningPoint = keyof typeof screeningPointTerms;
export const screeningPoints = Object.keys(screeningPointTerms) as ScreeningPoint[];
