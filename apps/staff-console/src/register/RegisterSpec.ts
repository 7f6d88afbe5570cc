import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import type { RegisterField, RegisterNoun } from '@renda/domain';
import type { ParseKeys } from 'i18next';
import type { EntryNode } from './EntryNode.ts';
import type { RegisterFilterKey } from './registerSearch.ts';

/** A page of entries of whichever noun. */
export type ListDocument = TypedDocumentNode<
  {
    entries: {
      edges: readonly { node: EntryNode }[];
      pageInfo: { hasNextPage: boolean; endCursor?: string | null };
      totalCount: number;
    };
  },
  { first: number; after?: string | null; filter: object; asOf: string }
>;

/** One entry of whichever noun; without a version it is of another, or hidden. */
export type EntryDocument = TypedDocumentNode<{ node: EntryNode | null }, { id: string; asOf: string }>;

/** Entries that belong to the open one, shown under it with their days. */
export interface RegisterSection {
  readonly title: ParseKeys<'register'>;
  readonly noun: RegisterNoun;
  readonly rows: readonly EntryNode[];
  /** What a row is called here. */
  readonly label: (row: EntryNode) => string;
  /** A new one can be added here; it belongs to the open entry by this field. */
  readonly addsBy?: string;
}

/** What the page of one noun is made of: its documents, and which of its fields stand where. */
export interface RegisterSpec {
  readonly noun: RegisterNoun;
  readonly title: ParseKeys<'register'>;
  /** A page of its entries, under the alias `entries`. */
  readonly list: DocumentNode;
  /** One entry with what belongs to it. */
  readonly entry: DocumentNode;
  /** Its three mutations, each answering under the alias `done`. */
  readonly changes: { readonly add: DocumentNode; readonly change: DocumentNode; readonly end: DocumentNode };
  /** Columns, by field; the first names the row. `name` is the entry's own name where it is no field. */
  readonly columns: readonly string[];
  /** The width of the column that names the row, where it would be too narrow for a person's name. */
  readonly nameWidth?: string;
  /** Those of them that are shown when somebody chooses them. */
  readonly hiddenColumns?: readonly string[];
  /** Columns that are no fields. */
  readonly furtherColumns?: readonly {
    readonly key: string;
    readonly title: ParseKeys<'register'>;
    readonly words: (entry: EntryNode) => string;
  }[];
  readonly filters: Readonly<Partial<Record<RegisterFilterKey, RegisterField>>>;
  /** Entries are events of a few days: all are listed, also those ahead, unless a day is chosen. */
  readonly isWhole?: true;
  /** The entry's name in sentences; its field `name`, unless said otherwise. */
  readonly nameOf?: (entry: EntryNode) => string;
  /** What belongs to the entry. */
  readonly sections?: (entry: EntryNode) => readonly RegisterSection[];
  /** Nouns that are looked at together, this one among them: the pages lead to each other. */
  readonly siblings?: readonly RegisterNoun[];
}

/** What the entry is called in sentences. */
export function nameIn({ nameOf }: RegisterSpec, entry: EntryNode): string {
  return nameOf ? nameOf(entry) : String(entry.name);
}
