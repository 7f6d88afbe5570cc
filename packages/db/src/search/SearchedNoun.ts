/** What search has to know of a noun: how its records are read, which words find them, and who may see them. */
import type { SearchNoun, Viewer } from '@renda/domain';
import type { Db, Tx } from '../client/countyClient.ts';

/** The words of one record, as people write them. */
export type SearchedRecord = {
  readonly id: string;
  /** Its title or name. */
  readonly heading: string;
  /** What else it is called, found as a whole or by its beginning before anything else: number, pinyin, initials. */
  readonly names: readonly string[];
  /** All other words of it. */
  readonly texts: readonly string[];
  /** The instant by which it is newer or older than others. */
  readonly at: Date;
};

/** What is shown of a record that was found: its heading, and the texts in which an excerpt may stand. */
export type FoundWords = { readonly heading: string; readonly texts: readonly string[] };

/** The two questions to the table of a noun; its Prisma delegate answers them. */
export type SearchedRows = {
  findMany(args: {
    where?: object;
    select?: object;
    orderBy?: object;
    take?: number;
  }): PromiseLike<{ readonly id: string }[]>;
};

/** One noun, in one file beside its other files; `searchedNouns` lists them all. */
export type SearchedNoun = {
  readonly noun: SearchNoun;
  /** 1 for what stands for itself; 0 for what hangs on a record and comes after all that does. */
  readonly weight: 0 | 1;
  /** Its table. */
  readonly rows: (db: Db | Tx) => SearchedRows;
  /** Those records that can be found at all; others have no entry. */
  readonly findable: object;
  /** What to read of a record for its words. */
  readonly select: object;
  /** The words of a row that was read so. */
  readonly wordsOf: (row: never) => SearchedRecord;
  /** Those that the viewer may see; null for none at all, so that nobody has to look. */
  readonly visibleTo: (viewer: Viewer) => object | null;
  /** What to read for showing a hit, and what is shown of it. */
  readonly shown: { readonly select: object; readonly of: (row: never) => FoundWords };
};
