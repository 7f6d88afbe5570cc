import type { RegisterField } from '@renda/domain';
import { type Locale, longDate } from '@renda/ui/texts';
import type { TFunction } from 'i18next';
import { type EntryNode, referenced } from './EntryNode.ts';

/** A field's value as people read it; empty where there is none. */
export function fieldWords(
  entry: EntryNode,
  name: string,
  field: RegisterField,
  { locale, t }: { locale: Locale; t: TFunction<'register'> },
): string {
  if (field.type === 'reference') return referenced(entry, name)?.name ?? '';
  const value = entry[name];
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'choice':
      return field.terms[String(value)]?.[locale] ?? '';
    case 'flag':
      return t(value === true ? 'yes' : 'no');
    case 'day':
      return longDate(String(value), locale);
    default:
      return String(value);
  }
}
