/** What may be written into one field of a register entry: the check, the API's input and the form are drawn from it. */
import type { TextLimit } from '../kernel/limits.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import type { RegisterNoun } from './registerNouns.ts';

/** A shape that a text must have, and how to say so. */
export type Shape = { readonly pattern: RegExp; readonly why: Sentences };

type Common = {
  readonly label: Sentences;
  /** It must be there in every entry. */
  readonly isRequired: boolean;
  /** It is what the entry is of: given when it is added, never changed after. */
  readonly isFixed?: true;
  /** The value it has when an entry is added without it. */
  readonly usual?: string | boolean;
};

export type TextField = Common & {
  readonly type: 'text';
  readonly limit: TextLimit;
  readonly shape?: Shape;
  /** Usual words, offered by the form. */
  readonly words?: readonly string[];
};
export type ChoiceField = Common & { readonly type: 'choice'; readonly terms: Readonly<Record<string, Sentences>> };
export type NumberField = Common & { readonly type: 'number'; readonly min: number; readonly max: number };
export type FlagField = Common & { readonly type: 'flag' };
export type DayField = Common & {
  readonly type: 'day';
  /** People give the last day itself; the entry keeps the day after it, the first on which it no longer holds. */
  readonly isLastDay?: true;
};
export type ReferenceField = Common & {
  readonly type: 'reference';
  readonly noun: RegisterNoun;
  /** The entry may go on when that one has ended: a predecessor usually has. */
  readonly mayHaveEnded?: true;
  /** The entry is a part of that one and ends with it. */
  readonly endsAlong?: true;
};

export type RegisterField = TextField | ChoiceField | NumberField | FlagField | DayField | ReferenceField;

const said = (zh: string, en: string): Sentences => ({ 'zh-CN': zh, en });

/** A text that must be there, of at most `max` characters. */
export function text(zh: string, en: string, max: number) {
  return { type: 'text', isRequired: true, label: said(zh, en), limit: { label: said(zh, en), min: 1, max } } as const;
}

/** A text that may be missing, with the usual words for it. */
export function optionalText(zh: string, en: string, max: number, words?: readonly string[]) {
  const limit = { label: said(zh, en), min: 0, max };
  return { type: 'text', isRequired: false, label: said(zh, en), limit, ...(words ? { words } : {}) } as const;
}

/** A division code of so many digits. */
export function code(zh: string, en: string, digits: number) {
  const why = said(`${zh}是 ${digits} 位数字。`, `${en} has ${digits} digits.`);
  return { ...text(zh, en, digits), shape: { pattern: new RegExp(`^\\d{${digits}}$`), why } } as const;
}

/** One of a closed list. */
export function choice<K extends string>(zh: string, en: string, terms: Readonly<Record<K, Sentences>>) {
  return { type: 'choice', isRequired: true, label: said(zh, en), terms } as const;
}

/** Yes or no; no, when an entry is added without it. */
export function flag(zh: string, en: string) {
  return { type: 'flag', isRequired: true, usual: false, label: said(zh, en) } as const;
}

/** A whole number from `min` to `max`. */
export function number(zh: string, en: string, min: number, max: number) {
  return { type: 'number', isRequired: true, label: said(zh, en), min, max } as const;
}

/** A day, YYYY-MM-DD. */
export function day(zh: string, en: string) {
  return { type: 'day', isRequired: true, label: said(zh, en) } as const;
}

/** Another entry of the register. */
export function reference(zh: string, en: string, noun: RegisterNoun) {
  return { type: 'reference', isRequired: true, label: said(zh, en), noun } as const;
}

/** The same field, which may be missing. */
export function optional<F extends RegisterField>(field: F): Omit<F, 'isRequired'> & { readonly isRequired: false } {
  return { ...field, isRequired: false };
}

/** The same field, which is given when the entry is added and never changed after. */
export function fixed<F extends RegisterField>(field: F): F & { readonly isFixed: true } {
  return { ...field, isFixed: true };
}
