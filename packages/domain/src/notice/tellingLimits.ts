/** What is noted of a telling by telephone. */
import type { TextLimit } from '../kernel/limits.ts';

export const tellingLimits = {
  spokeWith: { label: { 'zh-CN': '接电话的人', en: 'Whom you spoke with' }, min: 0, max: 40 },
} as const satisfies Record<string, TextLimit>;
