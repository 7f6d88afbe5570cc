/** The workbook of a year or of a session (年终台账): its figures, and a sheet for each register. */
import type { Readable } from 'node:stream';
import { recordPaper } from '@renda/db';
import { writeTables } from '@renda/documents';
import { yearEndKinds } from '@renda/domain';
import type { Context } from '@renda/graph';
import { actOf } from '../actOf.ts';
import { boardTables, readBoard } from '../board/boardTables.ts';
import { listTables } from '../lists/listWorkbook.ts';
import { recordedTables } from '../recordedRows.ts';

/** Of which suggestions: filed in a calendar year, or raised in a session (a global id); of one congress where it is named. */
export type YearEnd = {
  readonly year: number | null;
  readonly sessionId: string | null;
  readonly congressId: string | null;
};

/** Its bytes as they are written: what the viewer may see of it, and nothing else. Refuses as the lists do. */
export async function yearEndWorkbook(context: Context, filter: YearEnd): Promise<Readable> {
  const [figures] = boardTables('UNIT', await readBoard(context, 'UNIT', filter));
  const registers = await listTables(context, yearEndKinds, filter);
  const record = async (rows: number, isComplete: boolean) =>
    recordPaper(actOf(context), { kind: 'yearEnd', facts: { year: filter.year, rows, isComplete } });
  return writeTables([...(figures ? [figures] : []), ...recordedTables(registers, record)]);
}
