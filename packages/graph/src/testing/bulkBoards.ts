/** The boards of a county in bulk, as staff ask for them: all years, and one. */
import type { SentStatement } from '@renda/db';
import { sentStatements } from '@renda/db/testing';
import type { GraphHarness } from './graphHarness.ts';

/** Which board is asked for, and the statements that are sent. */
export type BulkBoard = { readonly board: string; readonly sent: readonly SentStatement[] };

const query = `query ($by: BoardBy!, $filter: BoardFilter) {
  suggestionBoard(by: $by, filter: $filter) {
    rows { groupId label band counts { count cases } rates { rate percent } degrees { degree mean measured } duties { duty mean } }
  }
}`;

/** Asks for each board on a database that `bulkCounty` has filled. */
export async function bulkBoards(t: GraphHarness): Promise<BulkBoard[]> {
  const year = new Date().getFullYear() - 1;
  const asked: BulkBoard[] = [];
  for (const by of ['UNIT', 'TOWNSHIP', 'CATEGORY', 'SESSION', 'YEAR']) {
    for (const [of, filter] of [['of all years', null] as const, ['of a year', { year }] as const]) {
      const viewer = t.viewerOf({ roles: ['STAFF'] });
      const { sent } = await sentStatements(t.db, () => t.ask(query, { by, filter }, viewer));
      asked.push({ board: `board by ${by.toLowerCase()} ${of}`, sent });
    }
  }
  return asked;
}
