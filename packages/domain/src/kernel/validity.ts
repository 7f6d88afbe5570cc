/** Records that hold from a day to a day: from inclusive, to exclusive, dates as YYYY-MM-DD. */
import { Invalid } from './Refusal.ts';

export type Validity = { readonly validFrom: string; readonly validTo: string | null };

/** Whether it holds on that day. */
export function holdsOn(v: Validity, day: string): boolean {
  return v.validFrom <= day && (v.validTo === null || v.validTo > day);
}

/** Refuses an end that is not after the beginning. */
export function checkedValidity(v: Validity): Validity {
  if (v.validTo === null || v.validTo > v.validFrom) return v;
  throw new Invalid('validTo', {
    'zh-CN': '结束日期要晚于开始日期。',
    en: 'The end must be later than the beginning.',
  });
}
