/** The weights of a plan: what they are called, what they usually are, and within which bounds. */
import { Invalid, type Sentences } from '../kernel/Refusal.ts';

import type { PlanWeights } from './holderPlan.ts';

export const planWeights = {
  balance: { label: { 'zh-CN': '负担均衡', en: 'Even loads' }, usual: 3 },
  keep: { label: { 'zh-CN': '少换人', en: 'Few changes' }, usual: 2 },
  village: { label: { 'zh-CN': '一个村的分量', en: 'Load of a village' }, usual: 1 },
  room: { label: { 'zh-CN': '一个联络室的分量', en: 'Load of a room' }, usual: 1 },
} as const satisfies Record<string, { readonly label: Sentences; readonly usual: number }>;

/** The most that a weight may be. */
export const mostPlanWeight = 10;

/** A whole number from nothing to the most; refuses (`Invalid`) any other. */
export function checkedWhole(field: string, value: number, most: number = mostPlanWeight): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Invalid(field, {
    'zh-CN': `要是 0 到 ${most} 的整数。`,
    en: `A whole number from 0 to ${most}.`,
  });
}

/** Refuses (`Invalid`) a weight out of bounds. */
export function checkedPlanWeights({ balance, keep, village, room }: PlanWeights): PlanWeights {
  return {
    balance: checkedWhole('balance', balance),
    keep: checkedWhole('keep', keep),
    village: checkedWhole('village', village),
    room: checkedWhole('room', room),
  };
}
