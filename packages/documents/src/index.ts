/** The public face of documents: workbooks in and out, letters out, and the words of files. */
export { writeLetters } from './letter/writeLetters.ts';
export { fileText } from './text/fileText.ts';
export { readTable, tableFormat } from './workbook/readTable.ts';
export type { SheetRow } from './workbook/SheetRow.ts';
export {
  type CellMark,
  type Table,
  type TableCell,
  type TableColumn,
  writeTable,
  writeTables,
} from './workbook/writeTable.ts';
