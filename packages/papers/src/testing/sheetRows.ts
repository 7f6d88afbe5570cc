/** A workbook's rows as a reader of ours takes them in again. */
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readTable } from '@renda/documents';
import { rawText } from '@renda/domain';

/** Each row of the first sheet by its headings; texts as they are read, days as `YYYY-MM-DD`. */
export async function sheetRows(workbook: Readable): Promise<Record<string, string>[]> {
  const rows: string[][] = [];
  for await (const some of readTable(await buffer(workbook))) {
    rows.push(...some.map(({ cells }) => cells.map((cell) => (cell === null ? '' : rawText(cell)))));
  }
  const [headings = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}
