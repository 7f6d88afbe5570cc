/** Bounds of co-signing. */
import type { TextLimit } from '../kernel/limits.ts';

/** Most deputies asked to sign one suggestion; a petition by more than these is not what joint signing is for. */
export const mostCoSigners = 50;

/** What a co-signer may say beside the two marks; owed with 不满意. */
export const opinionLimit = {
  label: { 'zh-CN': '意见', en: 'Opinion' },
  min: 4,
  max: 1000,
} as const satisfies TextLimit;
