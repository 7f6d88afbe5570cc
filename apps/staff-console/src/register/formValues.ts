import { addDays, fieldsOf, type RegisterField, type RegisterNoun } from '@renda/domain';
import { today } from '@renda/ui/texts';
import { type EntryNode, plainValue } from './EntryNode.ts';

/** What a form of the register holds, by field: texts and ids as strings, days as the browser writes them. */
export type FormValues = Record<string, string | number | boolean | null | undefined>;

/** The fields of a form, in order: what an entry is of can't be changed once it is there. */
export function formFields(noun: RegisterNoun, isChange: boolean): (readonly [string, RegisterField])[] {
  return Object.entries(fieldsOf(noun)).filter(([, field]) => !(isChange && field.isFixed));
}

/** What the form begins with: the entry's values, or those of a new one that begins today. */
export function initialValues(noun: RegisterNoun, entry: EntryNode | null, preset: FormValues = {}): FormValues {
  const values = formFields(noun, entry !== null).map(([name, field]) => {
    return [name, entry === null ? field.usual : shown(plainValue(entry, name, field), field)];
  });
  const begun = entry === null ? { validFrom: today() } : {};
  return { ...Object.fromEntries(values), ...begun, ...preset } as FormValues;
}

/** The input of the mutation: of a change only what differs from the beginning; null empties a field. */
export function inputOf(noun: RegisterNoun, values: FormValues, before: FormValues | null): Record<string, unknown> {
  const given = formFields(noun, before !== null)
    .filter(([name]) => before === null || blank(values[name]) !== blank(before[name]))
    .map(([name, field]) => [name, written(blank(values[name]), field)] as const)
    .filter(([, value]) => before !== null || value !== null);
  return Object.fromEntries(given);
}

/** Grounds, basis and end are asked for when a mandate is suspended or ended, and not otherwise. */
export function isAsked(noun: RegisterNoun, name: string, values: FormValues): boolean {
  if (noun !== 'deputy') return true;
  if (name === 'validTo') return values.mandateState === 'ENDED';
  return !['endGrounds', 'legalBasis'].includes(name) || values.mandateState !== 'IN_OFFICE';
}

/** What an entry may be chosen from: a district of the deputy's own term. */
export function narrowing(noun: RegisterNoun, name: string, values: FormValues): Record<string, unknown> {
  return noun === 'deputy' && name === 'electoralDistrictId' && values.termId ? { termId: values.termId } : {};
}

/** A day is shown to people as the last one where they think of it so. */
export function shown(value: unknown, field: RegisterField): FormValues[string] {
  const isLast = field.type === 'day' && field.isLastDay && typeof value === 'string';
  return isLast ? addDays(value, -1) : (value as FormValues[string]);
}

/** The value as the entry keeps it. */
export function written(value: FormValues[string], field: RegisterField): FormValues[string] {
  return field.type === 'day' && field.isLastDay && typeof value === 'string' ? addDays(value, 1) : value;
}

function blank(value: FormValues[string]): string | number | boolean | null {
  return value === undefined || value === '' ? null : value;
}
