/** What an act changed, as people read it. */
import { dateWords } from '../kernel/dateWords.ts';
import { isPlainDate } from '../kernel/plainDate.ts';
import type { Locale } from '../kernel/Refusal.ts';
import type { AuditField } from './AuditField.ts';
import { auditFields } from './auditFields.ts';
import { isTextDigest, type TextDigest } from './auditTexts.ts';

/** One field: its label, and its value before and after in words; null where there was none. */
export type AuditChange = {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Values = Readonly<Record<string, unknown>>;

/** The fields that an entry names, in its order; of those that it names on both sides, the ones that differ. */
export function auditChanges(noun: string, before: Values | null, after: Values | null, locale: Locale): AuditChange[] {
  const names = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return names.flatMap((name) => {
    const field = auditFields[noun]?.[name];
    const change = {
      field: name,
      label: field?.label[locale] ?? name,
      before: valueWords(before?.[name], field, locale),
      after: valueWords(after?.[name], field, locale),
    };
    return change.before === change.after ? [] : [change];
  });
}

const yes = { 'zh-CN': '是', en: 'yes' } as const;
const no = { 'zh-CN': '否', en: 'no' } as const;

function valueWords(value: unknown, field: AuditField | undefined, locale: Locale): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return (value ? yes : no)[locale];
  if (Array.isArray(value))
    return value.map((each) => valueWords(each, field, locale) ?? '').join(locale === 'en' ? ', ' : '、');
  if (isTextDigest(value)) return digestWords(value, locale);
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return field?.terms?.[text]?.[locale] ?? plainWords(text, locale);
}

function digestWords({ sha256, characters }: TextDigest, locale: Locale): string {
  const check = sha256.slice(0, 12);
  return locale === 'en' ? `${characters} characters (SHA-256 ${check}…)` : `${characters} 个字（SHA-256 ${check}…）`;
}

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const recordId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-([\da-f]{6})([\da-f]{6})$/;

/** Days and instants as people write them, in the time of the county; of another record's id, the end by which it can be told. */
function plainWords(text: string, locale: Locale): string {
  if (instant.test(text)) return instantWords(text, locale);
  if (isPlainDate(text)) return dateWords(text, locale);
  const id = recordId.exec(text);
  if (!id) return text;
  return locale === 'en' ? `record …${id[2]}` : `记录 …${id[2]}`;
}

const chinaOffsetMs = 8 * 3_600_000;

/** Midnight UTC is how a day without a time is written. */
function instantWords(text: string, locale: Locale): string {
  const [day = '', time = ''] = text.split(/[TZ]/);
  if (/^00:00:00(\.0+)?$/.test(time)) return dateWords(day, locale);
  const local = new Date(Date.parse(text) + chinaOffsetMs).toISOString();
  return `${dateWords(local.slice(0, 10), locale)} ${local.slice(11, 19)}`;
}
