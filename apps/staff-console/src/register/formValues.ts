import {
  addDays,
  endingGroundTerms,
  fieldsOf,
  type RegisterField,
  type RegisterNoun,
  suspensionGroundTerms,
} from '@renda/domain';
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

/**
 * The fields that are asked for while the form says this: of two places of which an entry has one, the other goes once one is filled;
 * a mandate's grounds are those of its state, and they, the basis and the end are asked for when it is not in office (代表法 61–63).
 */
export function askedFields(
  noun: RegisterNoun,
  isChange: boolean,
  values: FormValues,
): (readonly [string, RegisterField])[] {
  const fields = formFields(noun, isChange).filter(([name]) => !isTaken(name, values, eitherOf[noun] ?? []));
  return noun === 'deputy' ? fields.flatMap(([name, field]) => mandateField(name, field, values)) : fields;
}

const eitherOf: Partial<Record<RegisterNoun, readonly string[]>> = {
  membership: ['delegationId', 'deputyGroupId'],
  post: ['organId', 'partyOrganisationId'],
};

function isTaken(name: string, values: FormValues, either: readonly string[]): boolean {
  return either.includes(name) && either.some((other) => other !== name && blank(values[other]) !== null);
}

function mandateField(
  name: string,
  field: RegisterField,
  { mandateState }: FormValues,
): (readonly [string, RegisterField])[] {
  if (name === 'validTo') return mandateState === 'ENDED' ? [[name, { ...field, isRequired: true }]] : [];
  if (name !== 'endGrounds' && name !== 'legalBasis') return [[name, field]];
  if (mandateState === 'IN_OFFICE') return [];
  const terms = mandateState === 'ENDED' ? endingGroundTerms : suspensionGroundTerms;
  if (field.type === 'choice') return [[name, { ...field, isRequired: true, terms }]];
  return field.type === 'text' ? [[name, { ...field, isRequired: true, limit: { ...field.limit, min: 1 } }]] : [];
}

/** What an entry may be chosen from: a district of the deputy's own term. */
export function narrowing(noun: RegisterNoun, name: string, values: FormValues): Record<string, unknown> {
  return noun === 'deputy' && name === 'electoralDistrictId' && values.termId ? { termId: values.termId } : {};
}

/** A day is shown to people as the last one where they think of it so. */
function shown(value: unknown, field: RegisterField): FormValues[string] {
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
