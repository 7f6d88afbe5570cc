/** Rows that are counted as they leave, and written into the audit trail before the last byte. */
import type { Table, TableCell } from '@renda/documents';

type Rows = AsyncIterable<readonly TableCell[]> | Iterable<readonly TableCell[]>;

/**
 * The tables with their rows counted together. `record` is told how many left once the last is through, so that no whole workbook is
 * without it; or at the row at which somebody broke off.
 */
export function recordedTables(
  tables: readonly Table[],
  record: (count: number, isComplete: boolean) => Promise<void>,
): Table[] {
  let count = 0;
  async function* counted(rows: Rows, isLast: boolean) {
    let isWhole = false;
    try {
      for await (const row of rows) {
        yield row;
        count += 1;
      }
      isWhole = true;
    } finally {
      if (isLast || !isWhole) await record(count, isWhole);
    }
  }
  return tables.map((table, at) => ({ ...table, rows: counted(table.rows ?? [], at === tables.length - 1) }));
}
