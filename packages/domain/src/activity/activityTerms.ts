/** What happens in a room: kinds and states of activities, with their official words. */
import type { Sentences } from '../kernel/Refusal.ts';

export const activityKindTerms = {
  RECEPTION: { 'zh-CN': '接待选民', en: 'reception of voters' },
  CONTACT: { 'zh-CN': '走访联系', en: 'visits to voters' },
  STUDY: { 'zh-CN': '学习培训', en: 'study' },
  PUBLICITY: { 'zh-CN': '政策法律宣讲', en: 'publicity' },
  CONSULTATION: { 'zh-CN': '议事协商', en: 'consultation' },
  INSPECTION: { 'zh-CN': '视察调研', en: 'inspection and enquiry' },
} as const satisfies Record<string, Sentences>;

export const activityStateTerms = {
  PLANNED: { 'zh-CN': '已计划', en: 'planned' },
  HELD: { 'zh-CN': '已开展', en: 'held' },
  CANCELLED: { 'zh-CN': '已取消', en: 'cancelled' },
} as const satisfies Record<string, Sentences>;

export type ActivityKind = keyof typeof activityKindTerms;
export type ActivityState = keyof typeof activityStateTerms;
export const activityKinds = Object.keys(activityKindTerms) as ActivityKind[];
export const activityStates = Object.keys(activityStateTerms) as ActivityState[];
