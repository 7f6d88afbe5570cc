import type { RegisterField } from '@renda/domain';

/** An entry of the register as a query brought it, whichever noun it is of. */
export interface EntryNode {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly [field: string]: unknown;
}

/** An entry that another one names. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** The entry that a field refers to: `parentId` is read from `parent`. */
export function referenced(entry: EntryNode, field: string): NamedEntry | null {
  return (entry[field.replace(/Id$/, '')] as NamedEntry | null | undefined) ?? null;
}

/** The plain value of a field; of a reference, its id. */
export function plainValue(entry: EntryNode, name: string, field: RegisterField): unknown {
  return field.type === 'reference' ? (referenced(entry, name)?.id ?? null) : (entry[name] ?? null);
}

/** The entries under one, as a relation of the query brought them. */
export function entriesOf(entry: EntryNode, relation: string): readonly EntryNode[] {
  return (entry[relation] as readonly EntryNode[] | undefined) ?? [];
}
