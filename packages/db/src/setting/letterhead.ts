/** The county's letterhead, and the only code that changes it. */
import {
  allows,
  checkedLetterhead,
  letterheadSetting as key,
  type Letterhead,
  letterheadOf,
  NotAllowed,
} from '@renda/domain';
import type { Act } from '../act.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { changeSetting } from './changeSetting.ts';

/** The letterhead, with the version brought back by a change; 0 where the county never set one. */
export type HeldLetterhead = { readonly letterhead: Letterhead; readonly version: number };

export async function readLetterhead(db: Db | Tx): Promise<HeldLetterhead> {
  const row = await db.setting.findFirst({ where: { key }, select: { value: true, version: true } });
  return { letterhead: letterheadOf(row?.value), version: row?.version ?? 0 };
}

/**
 * Sets every line of it; one left empty is as usual. Refuses with `NotAllowed`, with `Invalid` (on the line) what is too long, and with
 * `Stale` when it was changed since that version.
 */
export async function changeLetterhead(act: Act, version: number, lines: Letterhead): Promise<void> {
  if (!allows(act.viewer, 'settings.change')) throw new NotAllowed();
  const wanted = checkedLetterhead(lines);
  await act.db.$transaction(async (tx) => {
    const before = await readLetterhead(tx);
    await changeSetting(tx, act, { key, version, before: { ...before.letterhead }, wanted: { ...wanted } });
  });
}
