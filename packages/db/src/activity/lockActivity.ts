/** One activity and its room, locked for an act. */
import { type Action, NotFound, Stale } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import type { AskedEntry } from '../register/changeRegister.ts';
import { lockRoom } from './lockRoom.ts';

/** The activity as it is, with its room. Refuses like `lockRoom`, and with `Stale` where it has another version. */
export async function lockActivity(
  tx: Tx,
  act: Act,
  action: Extract<Action, `activity.${string}`>,
  { id, version }: AskedEntry,
) {
  const found = await tx.activity.findUnique({ where: { id }, select: { siteId: true } });
  if (found === null) throw new NotFound();
  const room = await lockRoom(tx, act, action, found.siteId);
  const activity = await tx.activity.findUniqueOrThrow({ where: { id } });
  if (activity.version !== version) throw new Stale();
  return { room, activity };
}
