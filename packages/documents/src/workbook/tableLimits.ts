/** How far a file is read: whatever is beyond is refused before it fills the memory. */
import { importMaxColumns, importMaxRows } from '@renda/domain';

export const tableLimits = {
  /** Rows of data, with room for titles above the headings. */
  rows: importMaxRows + 20,
  columns: importMaxColumns,
  /** Cells of one row, the empty ones that spreadsheets write along among them. */
  cellsPerRow: 20_000,
  /** Rows without anything in them, which spreadsheets write to the end of a formatted sheet. */
  emptyRows: 1_100_000,
  /** Files inside the archive. */
  entries: 1_000,
  /** Bytes of all parts that are read, unpacked. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Characters of all texts that cells share. */
  sharedCharacters: 24 * 1024 * 1024,
  /** Characters of one cell, as Excel has it. */
  cellCharacters: 32_767,
} as const;
