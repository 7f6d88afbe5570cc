/** Which entry a name in a cell means. */
import type { ImportColumns, ReferenceField, Sentences } from '@renda/domain';
import type { EntryValues } from '../register/Sight.ts';
import { howToTellApart, refused } from './importSentences.ts';
import type { RegisterPicture } from './RegisterPicture.ts';

/** The id, or why there is none: nothing bears the name, or several do. Of one term, where the row is of a term. */
export function referenced(
  picture: RegisterPicture,
  fields: ImportColumns,
  values: EntryValues,
  { field, text }: { readonly field: ReferenceField; readonly text: string },
): { readonly id: string } | { readonly problem: Sentences } {
  const found = picture.named(field.noun, text, termOf(picture, fields, values));
  const [only] = found;
  if (only !== undefined && found.length === 1) return { id: only.id };
  if (only === undefined) return { problem: refused.noSuch(field.label, text) };
  return { problem: refused.several(field.label, text, howTo(field)) };
}

/** The term of the row: its own, or that of an entry it refers to already. */
function termOf(picture: RegisterPicture, fields: ImportColumns, values: EntryValues): unknown {
  if (typeof values.termId === 'string') return values.termId;
  for (const [name, field] of Object.entries(fields)) {
    const id = values[name];
    if (field.type !== 'reference' || typeof id !== 'string') continue;
    const termId = picture.get(field.noun, id)?.values.termId;
    if (termId != null) return termId;
  }
  return null;
}

function howTo({ noun }: ReferenceField): Sentences {
  if (noun === 'person' || noun === 'deputy') return howToTellApart.person;
  return noun === 'township' || noun === 'village' ? howToTellApart.coded : howToTellApart.other;
}
