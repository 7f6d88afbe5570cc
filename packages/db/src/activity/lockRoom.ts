/** An act on the activities of a room: in a transaction, one after another in a township, by whom the policies let. */
import { type Action, allows, chinaDate, NotAllowed, NotFound, roomRelations } from '@renda/domain';
import type { Act } from '../act.ts';
import { actorOf } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { type RoomRow, roomFactsOn, roomSelect } from './roomFacts.ts';
import { visibleActivities } from './visibleTo.ts';

type ActivityAction = Extract<Action, `activity.${string}`>;

/**
 * Locks the room's township as changes of rooms and holders do, so that neither goes on meanwhile, and promises the room. Refuses with
 * `NotFound` where the viewer does not see it, and with `NotAllowed` where the viewer neither works for the township nor holds the room today.
 */
export async function lockRoom(tx: Tx, act: Act, action: ActivityAction, siteId: string): Promise<RoomRow> {
  if ('id' in visibleActivities(act.viewer)) throw new NotFound();
  const found = await tx.site.findUnique({ where: { id: siteId }, select: { townshipId: true } });
  if (found === null) throw new NotFound();
  await tx.$queryRaw`select 1 from townships where id = ${found.townshipId}::uuid for no key update`;
  const room = await tx.site.findUniqueOrThrow({ where: { id: siteId }, select: roomSelect });
  const held = roomRelations(act.viewer, roomFactsOn(room, chinaDate(act.now)));
  if (!allows(act.viewer, action, held)) throw new NotAllowed();
  return room;
}

/** The audit record of an act on an activity. */
export function activityAudit(
  act: Act,
  action: string,
  recordId: string,
  change: { readonly before?: object | null; readonly after: object },
): AuditRecord {
  return { actor: actorOf(act), action, noun: 'Activity', recordId, ...change, origin: act.origin };
}
