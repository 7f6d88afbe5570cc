/** The entries of the register as rows of a workbook. */
import { allows, entryIdColumn, importColumns, importNoun, type RegisterImportKind } from '@renda/domain';
import type { Act } from '../act.ts';
import type { SeenEntry } from '../register/Sight.ts';
import { cellWords } from './cellWords.ts';
import type { TableRows } from './KindWork.ts';
import { RegisterPicture } from './RegisterPicture.ts';

/** Most names that a drop-down list offers: beyond that nobody scrolls. */
const maxChoices = 2_000;

/** The entries that hold today, or those that are named, in their order; what the viewer may not read is no column. */
export async function registerRows(
  act: Act,
  kind: RegisterImportKind,
  today: string,
  only?: ReadonlySet<string>,
): Promise<TableRows> {
  const noun = importNoun(kind);
  const picture = await RegisterPicture.of(act.db, noun);
  const holds = ({ values }: SeenEntry) => values.validTo === null || String(values.validTo) > today;
  const readsContact = allows(act.viewer, 'person.readContact');
  const fields = Object.keys(importColumns(kind)).filter((name) => name !== 'phone' || readsContact);
  return {
    fields: [...fields, entryIdColumn],
    rows: rowsOf(kind, [...fields, entryIdColumn], picture, only ? ({ id }) => only.has(id) : holds),
    choices: choicesOf(kind, picture, holds),
  };
}

function* rowsOf(
  kind: RegisterImportKind,
  fields: readonly string[],
  picture: RegisterPicture,
  isTaken: (entry: SeenEntry) => boolean,
) {
  const columns = importColumns(kind);
  const entries = [...picture.all(importNoun(kind))].filter(isTaken).filter(ofKind(kind));
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
function ofKind(kind: RegisterImportKind): (entry: SeenEntry) => boolean {
  const { kind: field } = importColumns(kind);
  if (field?.type !== 'choice') return () => true;
  return ({ values }) => Object.hasOwn(field.terms, String(values.kind));
}

function choicesOf(kind: RegisterImportKind, picture: RegisterPicture, holds: (entry: SeenEntry) => boolean) {
  const choices = Object.entries(importColumns(kind)).flatMap(([name, field]) => {
    if (field.type !== 'reference') return [];
    const labels = [...picture.all(field.noun)].filter(holds).map(({ id }) => picture.label(field.noun, id));
    const distinct = [...new Set(labels)];
    return distinct.length > maxChoices ? [] : [[name, distinct] as const];
  });
  return Object.fromEntries(choices);
}
