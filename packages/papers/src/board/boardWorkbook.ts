/** A board as a workbook: the table as it is shown. */
import type { Readable } from 'node:stream';
import { recordPaper } from '@renda/db';
import { writeTables } from '@renda/documents';
import type { Context } from '@renda/graph';
import { actOf } from '../actOf.ts';
import type { ListFilter } from '../lists/ListSheet.ts';
import { type BoardBy, boardTables, readBoard } from './boardTables.ts';

/** Its bytes; who takes it out stands in the audit trail. Refuses as the board does. */
export async function boardWorkbook(context: Context, by: BoardBy, filter: ListFilter): Promise<Readable> {
  const board = await readBoard(context, by, filter);
  const isFiltered = Object.values(filter ?? {}).some((value) => value !== null);
  await recordPaper(actOf(context), { kind: 'board', facts: { rows: board.rows.length, isFiltered } });
  return writeTables(boardTables(by, board));
}
