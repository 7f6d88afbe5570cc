/** How long the texts about a commitment and its look-back may be; shown by forms, checked by the API. */
import type { TextLimit } from '../kernel/limits.ts';

export const commitmentLimits = {
  report: { label: { 'zh-CN': '进展情况', en: 'How far it is' }, min: 4, max: 2000 },
} as const satisfies Record<string, TextLimit>;

export const lookBackLimits = {
  place: { label: { 'zh-CN': '地点', en: 'Place' }, min: 2, max: 100 },
  note: { label: { 'zh-CN': '现场情况', en: 'What was found' }, min: 4, max: 2000 },
  seed: { label: { 'zh-CN': '抽样种子', en: 'Seed of the draw' }, min: 1, max: 64 },
} as const satisfies Record<string, TextLimit>;
