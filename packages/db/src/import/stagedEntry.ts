/** An entry as it lies in the staging table: by the columns into which one statement writes all of them. */
import type { RegisterNoun } from '@renda/domain';
import { namesOf, namesSearchText } from '../register/entryNames.ts';
import type { EntryValues } from '../register/Sight.ts';
import type { RegisterPicture } from './RegisterPicture.ts';

/** Its columns with their values; searches find it by its names from the beginning. */
export function stagedEntry(
  noun: RegisterNoun,
  picture: RegisterPicture,
  id: string,
  values: EntryValues,
): Record<string, unknown> {
  const searchText = namesSearchText(namesOf(noun, picture.nested(noun, values)));
  const columns = Object.entries({ id, ...values, searchText });
  return Object.fromEntries(columns.map(([name, value]) => [columnOf(name), value]));
}

/** The column of a field: leadUnitId → lead_unit_id. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
