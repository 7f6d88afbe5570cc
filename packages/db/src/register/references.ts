/** What an entry rests on, and what rests on it. */
import {
  fieldsOf,
  Invalid,
  noSuch,
  type ReferenceField,
  type RegisterNoun,
  refuseOutlasting,
  registerNouns,
} from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { nameSelect } from './entryNames.ts';
import { type Row, rowsOf } from './registerRows.ts';
import { endOf, type Sight } from './Sight.ts';

type Reference = { readonly from: RegisterNoun; readonly name: string; readonly field: ReferenceField };

const references: readonly Reference[] = registerNouns.flatMap((from) =>
  Object.entries(fieldsOf(from)).flatMap(([name, field]) =>
    field.type === 'reference' ? [{ from, name, field }] : [],
  ),
);

/** Refuses (`Invalid`) a reference to nothing, or to an entry that ends before this one does. */
export async function assertReferences(
  sight: Sight,
  noun: RegisterNoun,
  entry: Readonly<Record<string, unknown>>,
): Promise<void> {
  const end = entry.validTo as string | null;
  for (const { name, field } of references.filter((r) => r.from === noun)) {
    const id = entry[name];
    if (typeof id !== 'string') continue;
    const target = await sight.find(field.noun, id);
    if (target === null) throw new Invalid(name, noSuch(field.label));
    const targetEnd = endOf(target);
    if (field.mayHaveEnded || targetEnd === null) continue;
    if (end === null || end > targetEnd) refuseOutlasting(name, target.name, targetEnd);
  }
}

/** Entries of one noun that would outlast what they rest on. */
export type Outlasting = { readonly noun: RegisterNoun; readonly endsAlong: boolean; readonly rows: readonly Row[] };

/** What rests on the entry beyond that day. */
export async function outlasting(tx: Tx, noun: RegisterNoun, id: string, end: string): Promise<Outlasting[]> {
  const found: Outlasting[] = [];
  for (const { from, name, field } of references) {
    if (field.noun !== noun || field.mayHaveEnded) continue;
    const beyond = { [name]: id, id: { not: id }, OR: [{ validTo: null }, { validTo: { gt: toDate(end) } }] };
    const rows = await rowsOf(tx, from).findMany({ where: beyond, select: nameSelect(from), orderBy: { id: 'asc' } });
    if (rows.length > 0) found.push({ noun: from, endsAlong: field.endsAlong === true, rows });
  }
  return found;
}
