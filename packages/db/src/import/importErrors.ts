/** The rows of an import with what is wrong with them, for a workbook that is corrected and sent in again. */
import { type CellVerdict, type ColumnMapping, type ImportRowState, NotFound, type RawCell } from '@renda/domain';
import type { Act } from '../act.ts';
import { seenImport } from './openImport.ts';

const pageRows = 1_000;

/** A row as it was read and as it stands. */
export type ImportErrorRow = {
  readonly number: number;
  readonly cells: readonly RawCell[];
  readonly state: ImportRowState | null;
  readonly verdict: Readonly<Record<string, CellVerdict>>;
};

/** Everything that the workbook of errors shows. */
export type ImportErrors = {
  readonly fileName: string;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  readonly rows: AsyncIterable<ImportErrorRow>;
};

/** Reads them, all rows in the order of the file, so that it can be sent in again whole. Refuses with `NotFound`. */
export async function importErrors(act: Act, importId: string): Promise<ImportErrors> {
  const { fileName, headings, mapping } = await seenImport(act, importId);
  if (mapping === null) throw new NotFound();
  return { fileName, headings, mapping, rows: rowsOf(act, importId) };
}

async function* rowsOf(act: Act, importId: string): AsyncGenerator<ImportErrorRow> {
  for (let after = 0; ; ) {
    const rows = await act.db.importRow.findMany({
      where: { importId, number: { gt: after } },
      select: { number: true, cells: true, state: true, verdict: true },
      orderBy: { number: 'asc' },
      take: pageRows,
    });
    for (const { number, cells, state, verdict } of rows) {
      yield {
        number,
        cells: cells as RawCell[],
        state: state as ImportRowState | null,
        verdict: (verdict ?? {}) as Record<string, CellVerdict>,
      };
    }
    after = rows.at(-1)?.number ?? after;
    if (rows.length < pageRows) return;
  }
}
