/** The check of a register entry, field by field, and then as a whole. */
import { checkedText } from '../kernel/limits.ts';
import { isPlainDate } from '../kernel/plainDate.ts';
import { Invalid, type Sentences } from '../kernel/Refusal.ts';
import { checkedValidity } from '../kernel/validity.ts';
import { entryRules } from './entryRules.ts';
import type { NumberField, RegisterField, TextField } from './RegisterField.ts';
import { fieldsOf, type RegisterEntry, type RegisterInput } from './registerFields.ts';
import type { RegisterNoun } from './registerNouns.ts';

/** Days and ids as they come: what a field's type promises is checked, not believed. */
type Raw = Readonly<Record<string, unknown>>;

/**
 * The whole entry, cleaned: texts trimmed, empty ones null, fields left out at their usual value.
 * Refuses (`Invalid`, naming the field) what is missing, too long, out of bounds, not of the list, or against a rule of the noun.
 */
export function checkedEntry<N extends RegisterNoun>(noun: N, input: RegisterInput<N>): RegisterEntry<N> {
  const raw = input as Raw;
  const checked = Object.entries(fieldsOf(noun)).map(([name, field]) => {
    return [name, checkedField(name, raw[name] ?? field.usual ?? null, field)] as const;
  });
  const entry = Object.fromEntries(checked) as RegisterEntry<N>;
  checkedValidity(entry as { validFrom: string; validTo: string | null });
  return entryRules[noun]?.(entry) ?? entry;
}

/**
 * One field's value, cleaned; null where it is empty. Refuses (`Invalid`) as `checkedEntry` does: forms check by it as one types.
 */
export function checkedField(name: string, value: unknown, field: RegisterField): unknown {
  if (field.type === 'text') return checkedTextValue(name, value, field);
  if (value === null) return refuseMissing(name, field);
  switch (field.type) {
    case 'choice':
      if (typeof value === 'string' && Object.hasOwn(field.terms, value)) return value;
      throw new Invalid(name, {
        'zh-CN': `${field.label['zh-CN']}不在可选范围内。`,
        en: `${field.label.en} is not one of the list.`,
      });
    case 'number':
      return checkedNumber(name, value, field);
    case 'flag':
      return value === true;
    case 'day':
      if (typeof value === 'string' && isPlainDate(value)) return value;
      throw new Invalid(name, {
        'zh-CN': `${field.label['zh-CN']}不是有效的日期。`,
        en: `${field.label.en} is not a day of the calendar.`,
      });
    case 'reference':
      if (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)) return value;
      throw new Invalid(name, noSuch(field.label));
  }
}

/** Nothing, where nothing is allowed. */
function refuseMissing(name: string, field: RegisterField): null {
  if (!field.isRequired) return null;
  throw new Invalid(name, { 'zh-CN': `请填写${field.label['zh-CN']}。`, en: `${field.label.en} is required.` });
}

function checkedTextValue(name: string, value: unknown, { limit, shape, isRequired }: TextField): string | null {
  const text = checkedText(name, typeof value === 'string' ? value : null, limit);
  if (text === '' && !isRequired) return null;
  if (shape && !shape.pattern.test(text)) throw new Invalid(name, shape.why);
  return text;
}

function checkedNumber(name: string, value: unknown, { label, min, max }: NumberField): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Invalid(name, {
    'zh-CN': `${label['zh-CN']}应是 ${min} 至 ${max} 的整数。`,
    en: `${label.en} is a whole number from ${min} to ${max}.`,
  });
}

/** That a field points at nothing that is there. */
export function noSuch(label: Sentences): Sentences {
  return { 'zh-CN': `没有找到所选的${label['zh-CN']}。`, en: `${label.en}: there is no such entry.` };
}
