/** Bounds of texts that people type: one check for every field, so that forms and the API refuse alike. */
import { isPlainDate, type PlainDate } from './plainDate.ts';
import { Invalid, type Sentences } from './Refusal.ts';

/** How long a text may be, in characters as people count them (code points), and whether it may be empty. */
export type TextLimit = { readonly label: Sentences; readonly min: number; readonly max: number };

/**
 * The text without surrounding white space and with control characters removed.
 * Refuses (`Invalid`, naming the field) when it is shorter or longer than its limit.
 */
export function checkedText(field: string, text: string | null | undefined, limit: TextLimit): string {
  const clean = (text ?? '').replace(/[^\P{Cc}\n\t]/gu, '').trim();
  const length = [...clean].length;
  if (length < limit.min) throw new Invalid(field, tooShort(limit));
  if (length > limit.max) throw new Invalid(field, tooLong(limit, length));
  return clean;
}

/** The day, as it was typed; refuses (`Invalid`, naming the field) what is no day of the calendar. */
export function checkedDay(field: string, day: string): PlainDate {
  if (isPlainDate(day)) return day;
  throw new Invalid(field, { 'zh-CN': '请填写有效的日期。', en: 'Give a day that exists.' });
}

/** The checked values of several fields at once, by the table of their limits; fields without a limit are refused at compile time. */
export function checkedTexts<K extends string>(
  input: Readonly<Record<K, string | null | undefined>>,
  limits: Readonly<Record<K, TextLimit>>,
): Record<K, string> {
  const out = {} as Record<K, string>;
  for (const field of Object.keys(limits) as K[]) out[field] = checkedText(field, input[field], limits[field]);
  return out;
}

function tooShort({ label, min }: TextLimit): Sentences {
  if (min === 1) return { 'zh-CN': `请填写${label['zh-CN']}。`, en: `${label.en} is required.` };
  return {
    'zh-CN': `${label['zh-CN']}至少 ${min} 个字。`,
    en: `${label.en} needs at least ${min} characters.`,
  };
}

function tooLong({ label, max }: TextLimit, length: number): Sentences {
  return {
    'zh-CN': `${label['zh-CN']}最多 ${max} 个字，现有 ${length} 个字。`,
    en: `${label.en} may have at most ${max} characters; it has ${length}.`,
  };
}
