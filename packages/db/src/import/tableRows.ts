/** The entries of a kind as rows of a workbook: what is exported can be brought in again, and changes nothing. */
import { allows, entryIdColumn, type ImportKind, importColumns, importNoun } from '@renda/domain';
import type { Act } from '../act.ts';
import type { SeenEntry } from '../register/Sight.ts';
import { cellWords } from './cellWords.ts';
import { assertMayImport } from './openImport.ts';
import { RegisterPicture } from './RegisterPicture.ts';

/** The cells of each entry by column, and the names that a column's references may be chosen from. */
export type TableRows = {
  /** The fields of its columns, in order; what the viewer may not read is no column. */
  readonly fields: readonly string[];
  readonly rows: Iterable<readonly (string | number | null)[]>;
  /** By field, for columns that refer to other entries. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
};

/** Most names that a drop-down list offers: beyond that nobody scrolls. */
const maxChoices = 2_000;

/** Reads the entries that hold today, in their order. Refuses (`NotAllowed`) who may not bring in rows of the kind. */
export async function tableRows(act: Act, kind: ImportKind, today: string): Promise<TableRows> {
  assertMayImport(act, kind);
  const noun = importNoun(kind);
  const picture = await RegisterPicture.of(act.db, noun);
  const holds = ({ values }: SeenEntry) => values.validTo === null || String(values.validTo) > today;
  const readsContact = allows(act.viewer, 'person.readContact');
  const fields = Object.keys(importColumns(kind)).filter((name) => name !== 'phone' || readsContact);
  return {
    fields: [...fields, entryIdColumn],
    rows: rowsOf(kind, [...fields, entryIdColumn], picture, holds),
    choices: choicesOf(kind, picture, holds),
  };
}

function* rowsOf(
  kind: ImportKind,
  fields: readonly string[],
  picture: RegisterPicture,
  holds: (entry: SeenEntry) => boolean,
) {
  const columns = importColumns(kind);
  const entries = [...picture.all(importNoun(kind))].filter(holds).filter(ofKind(kind));
  entries.sort((one, other) => Number(one.values.sortOrder ?? 0) - Number(other.values.sortOrder ?? 0));
  for (const { id, values } of entries) {
    yield fields.map((name) => {
      if (name === entryIdColumn) return id;
      const [field, value] = [columns[name], values[name]];
      if (field === undefined || typeof value === 'number') return typeof value === 'number' ? value : null;
      return cellWords(picture, field, value) || null;
    });
  }
}

/** Handling units are organs of certain kinds. */
function ofKind(kind: ImportKind): (entry: SeenEntry) => boolean {
  const { kind: field } = importColumns(kind);
  if (field?.type !== 'choice') return () => true;
  return ({ values }) => Object.hasOwn(field.terms, String(values.kind));
}

function choicesOf(kind: ImportKind, picture: RegisterPicture, holds: (entry: SeenEntry) => boolean) {
  const choices = Object.entries(importColumns(kind)).flatMap(([name, field]) => {
    if (field.type !== 'reference') return [];
    const labels = [...picture.all(field.noun)].filter(holds).map(({ id }) => picture.label(field.noun, id));
    const distinct = [...new Set(labels)];
    return distinct.length > maxChoices ? [] : [[name, distinct] as const];
  });
  return Object.fromEntries(choices);
}
