import { sendDueNotices, systemAct, toDate } from '@renda/db';
import { testWorld, type World } from '@renda/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

const dayMs = 86_400_000;
let t: GraphHarness;
let world: World;
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
let suggestionId: string;
beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  deputy = await (await world.town('田园镇')).deputy('鲁');
  suggestionId = (await deputy.suggestionIn('HANDLING')).id;
  await t.db.person.update({ where: { id: deputy.person.id }, data: { phone: '14052400001' } });
  const { dueOn } = await t.db.deadline.findFirstOrThrow({ where: { suggestionId, key: 'reply' } });
  for (const days of [-2, 1, 5])
    await sendDueNotices(systemAct(t.db, '530524', new Date(dueOn.getTime() + days * dayMs)));
  const now = new Date(dueOn.getTime() + 5 * dayMs + 4 * 3_600_000);
  t.clock.now = () => now;
});
afterAll(() => t.drop());

const query = `query ($late: Boolean) { callSheet(filter: { isLate: $late }) { isCut
  people { key name isUnit phones { name phone } lines { noticeId suggestionId about sentence isLate } } } }`;
type Sheet = {
  callSheet: {
    people: {
      name: string;
      isUnit: boolean;
      phones: { name: string; phone: string }[];
      lines: { noticeId: string; sentence: string; isLate: boolean }[];
    }[];
  };
};
const sheetOf = async (viewer = world.staff, late = false) =>
  (await t.ask<Sheet>(query, { late }, viewer)).callSheet.people;
const mutation = `mutation ($input: TellByTelephoneInput!) { tellByTelephone(input: $input) {
  __typename ... on TellByTelephonePayload { count } } }`;
const tell = async (noticeId: string, viewer = world.staff) =>
  (await t.ask<{ tellByTelephone: { __typename: string; count?: number } }>(mutation, { input: { noticeId } }, viewer))
    .tellByTelephone;

describe('the call sheet', () => {
  it('names deputies with their telephone and units, what is due first, a date told thrice once', async () => {
    const people = await sheetOf();
    const unit = people.find(({ name }) => name === '县交通运输局');
    expect(unit?.lines.filter(({ sentence }) => sentence.startsWith('答复'))).toMatchObject([{ isLate: true }]);
    expect(unit?.lines[0]?.isLate).toBe(true);
    const person = people.find(({ name }) => name === deputy.viewer.name);
    expect(person).toMatchObject({ isUnit: false, phones: [{ phone: '14052400001' }] });
    expect((await sheetOf(world.staff, true)).map(({ name }) => name)).toEqual(['县交通运输局']);
  });

  it('is read by who screens, of what they screen, and by nobody else', async () => {
    for (const viewer of [world.handler, deputy.viewer, world.coordinator, world.stranger]) {
      const { errors } = await t.run(query, {}, viewer);
      expect(errors).toHaveLength(1);
    }
    expect(await sheetOf(world.otherStaff)).toEqual([]);
    expect(await sheetOf({ ...world.staff, jurisdiction: '530521' })).toEqual([]);
  });

  it('leaves out what was read, and what is met', async () => {
    const notices = await t.db.notice.findMany({ where: { personId: deputy.person.id } });
    const readAt = t.clock.now();
    await t.db.noticeRead.createMany({
      data: notices.map(({ id }) => ({ noticeId: id, accountId: deputy.viewer.accountId, readAt })),
    });
    expect((await sheetOf()).map(({ name }) => name)).not.toContain(deputy.viewer.name);
    const of = { suggestionId, key: 'reply' };
    await t.db.deadline.updateMany({ where: of, data: { metOn: toDate('2026-01-05') } });
    expect(await sheetOf(world.staff, true)).toEqual([]);
    await t.db.deadline.updateMany({ where: of, data: { metOn: null } });
  });
});

describe('telling by telephone', () => {
  it('is refused to everybody else, records who and when with its audit entry, once, and is seen in the inbox', async () => {
    const [unit] = await sheetOf(world.staff, true);
    const noticeId = unit?.lines[0]?.noticeId ?? '';
    expect((await tell(noticeId, world.handler)).__typename).toBe('NotAllowed');
    expect((await tell(noticeId, world.otherStaff)).__typename).toBe('NotFound');
    expect((await tell(noticeId, { ...world.staff, jurisdiction: '530521' })).__typename).toBe('NotFound');
    const both = await Promise.all([tell(noticeId), tell(noticeId)]);
    expect(both.map(({ count }) => count).toSorted()).toEqual([0, 3]);
    expect(await tell(noticeId)).toMatchObject({ count: 0 });
    expect(await sheetOf(world.staff, true)).toEqual([]);
    const trail = await t.db.auditEntry.findMany({ where: { action: 'notice.tellByTelephone' } });
    expect(trail.map(({ actorName }) => actorName)).toEqual(['周演示', '周演示', '周演示']);
    const inbox = '{ notices(first: 50) { edges { node { id isRead told { byName } } } } }';
    type Inbox = { notices: { edges: { node: { id: string; isRead: boolean; told: { byName: string } | null } }[] } };
    const seen = (await t.ask<Inbox>(inbox, {}, world.handler)).notices.edges.map(({ node }) => node);
    expect(seen.find(({ id }) => id === noticeId)).toMatchObject({ isRead: false, told: { byName: '周演示' } });
  });
});
