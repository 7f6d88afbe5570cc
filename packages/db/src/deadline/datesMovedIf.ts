/** What would follow from a change of the timetable: the change itself, made and undone. */
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { datesMovedBy, type MovedDate } from './redate.ts';
import { readTimetable } from './setDeadline.ts';

/** Carries the answer out of a transaction that must leave nothing behind. */
class Undone extends Error {
  readonly moved: readonly MovedDate[];
  constructor(moved: readonly MovedDate[]) {
    super('a preview is undone');
    this.moved = moved;
  }
}

/** Which open dates would move if `write` were done, and to when; nothing of it stays. Refuses whatever `write` refuses. */
export async function datesMovedIf(act: Act, write: (tx: Tx) => Promise<void>): Promise<readonly MovedDate[]> {
  try {
    return await act.db.$transaction(async (tx) => {
      await write(tx);
      throw new Undone(await datesMovedBy(tx, await readTimetable(tx)));
    });
  } catch (error) {
    if (error instanceof Undone) return error.moved;
    throw error;
  }
}
