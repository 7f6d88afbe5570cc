/** A workbook as another library reads it: every sheet, all of its cells as texts. */
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import Excel from 'exceljs';

/** The rows of each sheet by its name, the headings first. */
export async function sheetsOf(workbook: Readable): Promise<Record<string, string[][]>> {
  const read = new Excel.Workbook();
  await read.xlsx.load((await buffer(workbook)) as unknown as Excel.Buffer);
  return Object.fromEntries(
    read.worksheets.map((sheet) => {
      const rows: string[][] = [];
      sheet.eachRow((row) => {
        rows.push(Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1).text));
      });
      return [sheet.name, rows];
    }),
  );
}
