import { countStatements, testWorld, type World } from '@renda/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let suggestionId: string;
beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  suggestionId = (await deputy.suggestionIn('ASSIGNED')).id;
});
afterAll(() => t.drop());

const list = '{ notices(first: 100) { edges { node { id } } } }';
const inbox = `query ($unread: Boolean) { unreadNoticeCount notices(filter: { isUnread: $unread }) { totalCount
  edges { node { id kind sentAt dueOn isLate sentence isRead suggestion { id title } } } } }`;
type Inbox = {
  unreadNoticeCount: number;
  notices: { totalCount: number; edges: { node: { id: string; sentence: string; isRead: boolean } }[] };
};

describe('a notice', () => {
  it('is seen at every door by the side it was sent to, and by nobody else at any', async () => {
    const { id } = await t.db.notice.findFirstOrThrow({ where: { suggestionId, organId: world.roads.id } });
    const doors = { typeName: 'Notice', id, lists: [{ query: list }] };
    for (const viewer of [world.handler, world.head])
      expect(await openDoors(t, doors, viewer)).toEqual(everyDoor(t, doors));
    const elsewhere = { ...world.handler, jurisdiction: '530521' };
    for (const stranger of [world.staff, world.coordinator, world.policeHandler, world.stranger, elsewhere])
      expect(await openDoors(t, doors, stranger)).toEqual([]);
  });

  it('is told in words, with whether this account has read it', async () => {
    const { notices, unreadNoticeCount } = await t.ask<Inbox>(inbox, {}, world.handler);
    expect(unreadNoticeCount).toBe(1);
    expect(notices.edges[0]?.node.sentence).toContain('县交通运输局');
    const read =
      'mutation ($input: ReadNoticesInput!) { readNotices(input: $input) { ... on ReadNoticesPayload { count } } }';
    const input = { ids: notices.edges.map(({ node }) => node.id) };
    expect(await t.ask(read, { input }, world.handler)).toEqual({ readNotices: { count: 1 } });
    expect(await t.ask(read, { input }, world.handler)).toEqual({ readNotices: { count: 0 } });
    expect(await t.ask(read, { input }, world.policeHandler)).toEqual({ readNotices: { count: 0 } });
    expect((await t.ask<Inbox>(inbox, { unread: true }, world.handler)).notices.edges).toEqual([]);
    expect((await t.ask<Inbox>(inbox, {}, world.handler)).notices.edges[0]?.node.isRead).toBe(true);
    expect((await t.ask<Inbox>(inbox, { unread: true }, world.head)).notices.edges).toHaveLength(1);
  });

  it('is listed by one statement', async () => {
    const query = '{ notices { edges { node { id sentence isRead suggestion { title officialNumber } } } } }';
    const { statements } = await countStatements(t.db, () => t.ask(query, {}, world.staff));
    expect(statements).toHaveLength(1);
  });
});
