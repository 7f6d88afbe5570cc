import {
  addDays,
  chinaDate,
  IllegalMove,
  NotAllowed,
  NotFound,
  quarterOf,
  quarterPeriod,
  Stale,
  shiftQuarter,
  type Viewer,
} from '@renda/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toDate } from '../day.ts';
import { newId } from '../newId.ts';
import { endSite } from '../site/changeSites.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { assignHolders } from '../zone/assignHolders.ts';
import { activitiesToDo } from './activitiesToDo.ts';
import { copyPlan } from './copyPlan.ts';
import { cancelActivity, holdActivity } from './moveActivity.ts';
import { changeActivity, planActivity } from './planActivity.ts';
import { readRoomPlans } from './readRoomPlans.ts';

let stage: Stage;
let town: Stage['town'];
beforeAll(async () => {
  stage = await openStage();
  ({ town } = stage);
});
afterAll(() => stage.database.drop());

const today = () => chinaDate(stage.world.now());
const clerk = () => stage.by(town.clerk);
const plan = (more: object = {}) => ({ kind: 'RECEPTION' as const, title: '接待选民日', plannedOn: today(), ...more });
const held = (more: object = {}) => ({
  heldOn: today(),
  voterCount: 12,
  outcome: '收集意见三条。',
  participantIds: [] as string[],
  attachmentIds: [] as string[],
  ...more,
});
const stateOf = async (siteId: string) =>
  (await readRoomPlans(stage.world.db, { id: siteId }, quarterOf(today()), today()))[0]?.standing.state;

/** A deputy who holds the room from today on, as they sign in. */
async function holderOf(siteId: string, surname: string): Promise<Viewer> {
  const member = await town.presidiumMember(surname);
  await assignHolders(clerk(), today(), [{ kind: 'SITE', id: siteId, version: 1, postId: member.postId }]);
  const grants = [{ role: 'DEPUTY' as const, organId: null, townshipId: null, delegationId: null }];
  const mandates = [{ deputyId: member.deputyId, congressId: town.congress.id, townshipId: town.township.id }];
  return { ...stage.world.stranger, accountId: newId(), personId: member.personId, grants, mandates };
}

it('an activity is planned once per key, by the township’s clerk or who holds the room today, and by nobody else', async () => {
  const room = await town.room('一号联络室');
  const holder = await holderOf(room.id, '茶');
  const key = newId();
  const id = await planActivity(clerk(), key, room.id, plan());
  expect(await planActivity(clerk(), key, room.id, plan())).toBe(id);
  await planActivity(stage.by(holder), newId(), room.id, plan({ title: '走访选民' }));
  const other = await stage.world.town('漭水镇');
  for (const who of [other.clerk, town.member, stage.world.staff, stage.world.handler]) {
    await expect(planActivity(stage.by(who), newId(), room.id, plan())).rejects.toBeInstanceOf(NotAllowed);
  }
  await expect(planActivity(stage.by(stage.world.stranger), newId(), room.id, plan())).rejects.toBeInstanceOf(NotFound);
  const before = addDays(today(), 1);
  await endSite(clerk(), { id: room.id, version: 2 }, before);
  await expect(planActivity(clerk(), newId(), room.id, plan({ plannedOn: before }))).rejects.toMatchObject({
    field: 'plannedOn',
  });
});

it('what took place is recorded with who was there and its photographs, put right, and never changed as a plan again', async () => {
  const room = await town.room('二号联络室');
  const id = await planActivity(clerk(), newId(), room.id, plan());
  expect(await stateOf(room.id)).toBe('DUE');
  const photograph = await testAttachment(stage.world.db, town.clerk, 'ACTIVITY');
  const { personId } = await town.presidiumMember('鲁');
  await holdActivity(clerk(), { id, version: 1 }, held({ participantIds: [personId], attachmentIds: [photograph.id] }));
  expect(await stateOf(room.id)).toBe('DONE');
  await expect(holdActivity(clerk(), { id, version: 1 }, held())).rejects.toBeInstanceOf(Stale);
  await holdActivity(clerk(), { id, version: 2 }, held({ voterCount: 15, participantIds: [personId] }));
  const row = await stage.world.db.activity.findUniqueOrThrow({
    where: { id },
    include: { attachments: true, participants: true },
  });
  expect(row).toMatchObject({ state: 'HELD', voterCount: 15, version: 3, attachments: [{ id: photograph.id }] });
  expect(row.participants).toHaveLength(1);
  await expect(changeActivity(clerk(), { id, version: 3 }, plan())).rejects.toBeInstanceOf(IllegalMove);
  await expect(cancelActivity(clerk(), { id, version: 3 }, '下雨')).rejects.toBeInstanceOf(IllegalMove);
  const stolen = await testAttachment(stage.world.db, stage.world.handler, 'ACTIVITY');
  const taking = holdActivity(clerk(), { id, version: 3 }, held({ attachmentIds: [stolen.id] }));
  await expect(taking).rejects.toBeInstanceOf(NotFound);
  const entries = await stage.world.db.auditEntry.findMany({ where: { recordId: id }, orderBy: { seq: 'asc' } });
  expect(entries.map(({ action }) => action)).toEqual(['activity.add', 'activity.hold', 'activity.hold']);
});

it.each([
  ['a day to come', () => ({ heldOn: addDays(today(), 1) }), 'heldOn'],
  ['a day before its quarter', () => ({ heldOn: addDays(quarterPeriod(quarterOf(today())).from, -1) }), 'heldOn'],
  ['a number below none', () => ({ voterCount: -1 }), 'voterCount'],
  ['too few words', () => ({ outcome: '好' }), 'outcome'],
  ['somebody whom the register does not know', () => ({ participantIds: [newId()] }), 'participantIds'],
])('a record with %s is refused, and nothing of it kept', async (_, more, field) => {
  const room = await town.room('三号联络室');
  const id = await planActivity(clerk(), newId(), room.id, plan());
  await expect(holdActivity(clerk(), { id, version: 1 }, held(more()))).rejects.toMatchObject({ field });
  expect(await stage.world.db.activity.findUnique({ where: { id } })).toMatchObject({ state: 'PLANNED', version: 1 });
});

it('two who record the same activity at once: one is told that it changed', async () => {
  const room = await town.room('四号联络室');
  const id = await planActivity(clerk(), newId(), room.id, plan());
  const both = await Promise.allSettled([
    holdActivity(clerk(), { id, version: 1 }, held()),
    cancelActivity(clerk(), { id, version: 1 }, '下雨改期'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('the quarter before is copied as it was shown, once, and not what changed meanwhile', async () => {
  const room = await town.room('五号联络室');
  const quarter = quarterOf(today());
  const { from } = quarterPeriod(shiftQuarter(quarter, -1));
  const before = { siteId: room.id, kind: 'STUDY', createdByName: '演示', plannedOn: toDate(addDays(from, 10)) };
  await stage.world.db.activity.createMany({
    data: [
      { ...before, id: newId(), title: '学习代表法' },
      { ...before, id: newId(), title: '不开了', state: 'CANCELLED', cancelReason: '下雨' },
    ],
  });
  const read = async () => (await readRoomPlans(stage.world.db, { id: room.id }, quarter, today()))[0]?.copied ?? [];
  const [shown, ...others] = await read();
  expect([shown?.title, others]).toEqual(['学习代表法', []]);
  const fromIds = [shown?.fromId ?? ''];
  const copy = { townshipId: town.township.id, quarter, fromIds };
  await expect(copyPlan(stage.by(stage.world.staff), newId(), copy)).rejects.toBeInstanceOf(NotAllowed);
  const key = newId();
  await copyPlan(clerk(), key, copy);
  await copyPlan(clerk(), key, copy);
  expect(await stage.world.db.activity.count({ where: { siteId: room.id, title: '学习代表法' } })).toBe(2);
  expect(await read()).toEqual([]);
  await expect(copyPlan(clerk(), newId(), copy)).rejects.toBeInstanceOf(Stale);
});

it('a room without a plan is the clerk’s and the holder’s to plan before the quarter is late, and an activity that is near to hold', async () => {
  const room = await town.room('六号联络室');
  const holder = await holderOf(room.id, '字');
  const acts = async (viewer: Viewer) =>
    (await activitiesToDo(stage.world.db, viewer, today()))
      .filter(({ siteId, dueOn }) => siteId === room.id && (dueOn ?? '') >= today())
      .map(({ act }) => act);
  for (const who of [town.clerk, holder]) expect(await acts(who)).toEqual(['PLAN_ACTIVITY']);
  const id = await planActivity(clerk(), newId(), room.id, plan());
  for (const who of [town.clerk, holder]) expect(await acts(who)).toEqual(['HOLD_ACTIVITY']);
  await holdActivity(stage.by(holder), { id, version: 1 }, held());
  for (const who of [town.clerk, holder]) expect(await acts(who)).toEqual([]);
  expect(await activitiesToDo(stage.world.db, stage.world.staff, today())).toEqual([]);
});
