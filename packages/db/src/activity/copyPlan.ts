/** Takes the plan of the quarter before over into a quarter, as it was shown before. */
import {
  checkedActivityPlan,
  checkedQuarter,
  chinaDate,
  Invalid,
  maxPassedOn,
  mayPlanActivities,
  NotAllowed,
  NotFound,
  type Quarter,
  Stale,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import { once } from '../idempotency/once.ts';
import { newId } from '../newId.ts';
import { activityAudit } from './lockRoom.ts';
import { writePlanned } from './planActivity.ts';
import { readRoomPlans } from './readRoomPlans.ts';
import { visibleActivities } from './visibleTo.ts';

/** What is copied: the quarter into which, and the activities of the quarter before. */
export type PlanToCopy = {
  readonly townshipId: string;
  readonly quarter: Quarter;
  readonly fromIds: readonly string[];
};

/**
 * Plans each of the activities anew for the quarter, once per idempotency key: all or none. Refuses with `NotFound`, `NotAllowed` where one is
 * of a room whose plan is not the viewer's, with `Stale` where one can no longer be copied, and with `Invalid` where none is chosen.
 */
export async function copyPlan(act: Act, key: string, { townshipId, quarter, fromIds }: PlanToCopy): Promise<void> {
  checkedQuarter('quarter', quarter);
  if ('id' in visibleActivities(act.viewer)) throw new NotFound();
  const chosen = new Set(fromIds);
  if (chosen.size === 0 || chosen.size > maxPassedOn) throw new Invalid('activityIds', noneChosen);
  const today = chinaDate(act.now);
  await once(act, 'activity.copy', key, async (tx) => {
    await tx.$queryRaw`select 1 from townships where id = ${townshipId}::uuid for no key update`;
    const rooms = await readRoomPlans(tx as never, { townshipId }, quarter, today);
    const wanted = rooms.flatMap((room) =>
      room.copied.filter(({ fromId }) => chosen.has(fromId)).map((copied) => ({ room, ...copied })),
    );
    if (wanted.length !== chosen.size) throw new Stale();
    if (wanted.some(({ room }) => !mayPlanActivities(act.viewer, room.facts))) throw new NotAllowed();
    const sources = await tx.activity.findMany({ where: { id: { in: [...chosen] } } });
    const records: AuditRecord[] = [];
    for (const { room, fromId, plannedOn } of wanted) {
      const source = sources.find(({ id }) => id === fromId);
      if (source === undefined) throw new Stale();
      const { kind, title, material } = source;
      const plan = checkedActivityPlan({ kind: kind as 'STUDY', title, material, plannedOn }, today);
      const id = newId();
      await writePlanned(tx, act, id, room.siteId, plan);
      const after = { siteId: room.siteId, ...plan, copiedFromId: fromId };
      records.push(activityAudit(act, 'activity.add', id, { after }));
    }
    await writeAudit(tx, records);
  });
}

const noneChosen = { 'zh-CN': '请至少选择一项活动。', en: 'Choose one activity at least.' };
