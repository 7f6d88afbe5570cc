/** The inputs of the register's mutations, drawn from the domain's table of fields. */
import type { InputFieldMap, InputRef } from '@pothos/core';
import { endingFields, fieldsOf, type RegisterField, type RegisterNoun } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumFor, registerTypes } from './registerTypes.ts';

type Types = typeof builder.$inferSchemaTypes;
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** What an input brings: ids unpacked, days as text. The fields are those of the noun, which the domain checks. */
export type RegisterValues = Readonly<Record<string, unknown>>;

/** A name as types write it. */
export function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** `AddOrganInput`: every field of the noun, and the key by which the same request sent twice is known. */
export function addInput(noun: RegisterNoun, one: string): InputRef<RegisterValues> {
  return builder.inputType(`Add${capitalised(noun)}Input`, {
    description: `What is needed to add ${one}.`,
    fields: (t) => ({
      idempotencyKey: t.string({
        required: true,
        description: 'Chosen by the client; sent twice, the entry is added once.',
      }),
      ...inputFields(t, Object.entries(fieldsOf(noun)), ({ isRequired, usual }) => isRequired && usual === undefined),
    }),
  });
}

/** `ChangeOrganInput`: the entry, and the fields that may change; those left out stay. */
export function changeInput(noun: RegisterNoun, one: string): InputRef<RegisterValues> {
  const changing = Object.entries(fieldsOf(noun)).filter(([, field]) => !field.isFixed);
  return builder.inputType(`Change${capitalised(noun)}Input`, {
    description: `Which fields of ${one} change: one left out stays, null empties it.`,
    fields: (t) => ({ ...askedFields(t, noun), ...inputFields(t, changing, () => false) }),
  });
}

/** `EndOrganInput`: the entry, the day and the reason; for a mandate the grounds and the legal basis (代表法 61–63). */
export function endInput(noun: RegisterNoun, one: string): InputRef<RegisterValues> {
  return builder.inputType(`End${capitalised(noun)}Input`, {
    description: `Which entry ends, when and why: ${one}.`,
    fields: (t) => ({
      ...askedFields(t, noun),
      ...inputFields(t, Object.entries(endingFields(noun)), ({ isRequired }) => isRequired),
    }),
  });
}

function askedFields(t: InputFields, noun: RegisterNoun) {
  return {
    id: t.globalID({ for: registerTypes[noun], required: true, description: 'The entry.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  };
}

function inputFields(
  t: InputFields,
  fields: readonly (readonly [string, RegisterField])[],
  isNeeded: (field: RegisterField) => boolean,
): InputFieldMap {
  return Object.fromEntries(fields.map(([name, field]) => [name, inputField(t, field, isNeeded(field))]));
}

function inputField(t: InputFields, field: RegisterField, required: boolean) {
  const options = { required, description: described(field) };
  switch (field.type) {
    case 'text':
      return t.string(options);
    case 'choice':
      return t.field({ ...options, type: enumFor(field.terms) });
    case 'number':
      return t.int(options);
    case 'flag':
      return t.boolean(options);
    case 'day':
      return t.field({ ...options, type: 'Date' });
    case 'reference':
      return t.globalID({ ...options, for: registerTypes[field.noun] });
  }
}

function described(field: RegisterField): string {
  const label = `${field.label.en} (${field.label['zh-CN']}).`;
  if (field.type === 'day' && field.isLastDay)
    return `${label} The day after it: the first on which the entry no longer holds.`;
  if (field.type === 'text') return `${label} At most ${field.limit.max} characters.`;
  return field.type === 'number' ? `${label} From ${field.min} to ${field.max}.` : label;
}

/** The values of an input: global ids as the ids within. */
export function valuesOf(input: RegisterValues): RegisterValues {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, isGlobalId(value) ? value.id : value]));
}

function isGlobalId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
