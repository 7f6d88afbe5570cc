/** Which open dates the days of an import would move, before anybody takes them in. */
import type { Act } from '../act.ts';
import { datesMovedIf } from '../deadline/datesMovedIf.ts';
import type { MovedDate } from '../deadline/redate.ts';
import { assertMayImport, seenImport } from './openImport.ts';
import { writeHolidays } from './writeHolidays.ts';

/** They, from when to when; none for an import of anything else, or one that is not to be confirmed. Refuses with `NotFound`, `NotAllowed`. */
export async function holidayMoves(act: Act, importId: string): Promise<readonly MovedDate[]> {
  const { kind, state } = await seenImport(act, importId);
  if (kind !== 'HOLIDAY' || state !== 'PREVIEWED') return [];
  assertMayImport(act, kind);
  return datesMovedIf(act, async (tx) => void (await writeHolidays(tx, importId)));
}
