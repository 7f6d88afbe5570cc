/** What an import does with the rows of its kind: how they are judged, how all of them are written, and what is given out. */
import type { ColumnMapping, RawCell, RowVerdict } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';

/** A row of a file as it was read; `entryId` is the id that it was to have when it was judged before. */
export type RowToJudge = {
  readonly number: number;
  readonly cells: readonly RawCell[];
  readonly entryId: string | null;
};

/** A row as it was judged: how it stands, and the columns that are written when it is taken in. */
export type JudgedRow = {
  readonly number: number;
  readonly verdict: RowVerdict;
  readonly entryId: string | null;
  readonly entryVersion: number | null;
  readonly entry: Readonly<Record<string, unknown>> | null;
};

/** Judges the rows of one file, one after another. */
export type RowsJudge = {
  /** Whether the row refers to something that may come later in the file. */
  awaitsAnother(row: RowToJudge): boolean;
  /** Judges the row; it counts as taken in for those that follow, unless it has an error. */
  judge(row: RowToJudge): Promise<JudgedRow>;
};

/** What a judge begins with: `today` is the day on which entries begin that say no other. */
export type JudgeParts = { readonly act: Act; readonly mapping: ColumnMapping; readonly today: string };

/** The cells of each entry by column, and the names that a column's references may be chosen from. */
export type TableRows = {
  /** The fields of its columns, in order; what the viewer may not read is no column. */
  readonly fields: readonly string[];
  readonly rows: Iterable<readonly (string | number | null)[]>;
  /** By field, for columns whose values are chosen from what is there. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
};

export type KindWork = {
  /** What is kept at a moment, in a few characters: two that are equal say that nothing has changed. */
  readonly fingerprint: (tx: Tx) => Promise<string>;
  readonly judge: (parts: JudgeParts) => Promise<RowsJudge>;
  /** Writes the staged rows, as many as were previewed. Refuses (`Stale`) when others stand there. */
  readonly write: (
    tx: Tx,
    act: Act,
    importId: string,
    expected: { readonly added: number; readonly changed: number },
  ) => Promise<void>;
  /** What follows once it has been written for good. */
  readonly afterwards?: (act: Act) => Promise<unknown>;
  /** What is kept today, as rows that change nothing when they are brought in again; of the register those alone that are named, if any are. */
  readonly table: (act: Act, today: string, only?: ReadonlySet<string>) => Promise<TableRows>;
};
