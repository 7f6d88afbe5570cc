/** Planning activities of rooms: adding one, changing one that is planned, and taking the quarter before over. */
import {
  type ActivityPlan,
  checkedActivityPlan,
  chinaDate,
  IllegalMove,
  Invalid,
  type PlainDate,
  Stale,
  spanOn,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { once } from '../idempotency/once.ts';
import type { AskedEntry } from '../register/changeRegister.ts';
import { lockActivity } from './lockActivity.ts';
import { activityAudit, lockRoom } from './lockRoom.ts';
import { type RoomRow, roomSpan } from './roomFacts.ts';

/**
 * Plans an activity of a room, once per idempotency key, and promises its id. Refuses with `NotFound`, `NotAllowed`, or `Invalid` naming the
 * field: texts out of bounds, or a day on which the room is not there.
 */
export async function planActivity(act: Act, key: string, siteId: string, plan: ActivityPlan): Promise<string> {
  const checked = checkedActivityPlan(plan, chinaDate(act.now));
  return once(act, 'activity.add', key, async (tx, id) => {
    const room = await lockRoom(tx, act, 'activity.plan', siteId);
    assertThere(room, checked.plannedOn);
    await writePlanned(tx, act, id, siteId, checked);
    await writeAudit(tx, [activityAudit(act, 'activity.add', id, { after: { siteId, ...checked } })]);
  });
}

/** Changes an activity that is planned still. Refuses like `planActivity`, with `Stale`, and with `IllegalMove` where it is not. */
export async function changeActivity(act: Act, asked: AskedEntry, plan: ActivityPlan): Promise<void> {
  const checked = checkedActivityPlan(plan, chinaDate(act.now));
  await act.db.$transaction(async (tx) => {
    const { room, activity } = await lockActivity(tx, act, 'activity.plan', asked);
    if (activity.state !== 'PLANNED') throw new IllegalMove('change', activity.state, ['PLANNED'], over);
    assertThere(room, checked.plannedOn);
    const { count } = await tx.activity.updateMany({
      where: { id: asked.id, version: asked.version, state: 'PLANNED' },
      data: { ...checked, plannedOn: toDate(checked.plannedOn), version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
    const { kind, title, material, plannedOn } = activity;
    const before = { kind, title, material, plannedOn: toDay(plannedOn) };
    await writeAudit(tx, [activityAudit(act, 'activity.change', asked.id, { before, after: checked })]);
  });
}

/** Writes one planned activity; the caller has locked the room and checked the plan. */
export async function writePlanned(
  tx: Tx,
  act: Act,
  id: string,
  siteId: string,
  plan: ReturnType<typeof checkedActivityPlan>,
): Promise<void> {
  const made = { createdByName: act.viewer.name, createdAt: act.now };
  await tx.activity.create({ data: { id, siteId, ...plan, plannedOn: toDate(plan.plannedOn), ...made } });
}

function assertThere(room: RoomRow, day: PlainDate): void {
  if (spanOn([roomSpan(room)], day)) return;
  throw new Invalid('plannedOn', {
    'zh-CN': `“${room.name}”在这一天不开放，请改选日期。`,
    en: `"${room.name}" is not there on that day; choose another.`,
  });
}

const over = {
  'zh-CN': '这项活动已经登记或取消，不能再修改计划。',
  en: 'This activity was recorded or cancelled, so its plan does not change any more.',
};
