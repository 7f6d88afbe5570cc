import { newId, openCalendarFeed, planActivity } from '@renda/db';
import { countStatements, testWorld, type World } from '@renda/db/testing';
import { chinaDate, quarterOf } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
const ids = { Activity: '', Site: '' };

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  ids.Site = (await town.room('新城联络室')).id;
  const plan = { kind: 'RECEPTION', title: '接待选民日', plannedOn: chinaDate(world.now()) } as const;
  ids.Activity = await planActivity(world.actOf(town.clerk), newId(), ids.Site, plan);
});
afterAll(() => t.drop());

const doors = (): Doors => ({
  typeName: 'Activity',
  id: ids.Activity,
  lists: [
    { query: '{ activities(first: 100) { edges { node { id } } } }' },
    {
      query: 'query S($id: ID!) { node(id: $id) { ... on Site { activities { id } } } }',
      variables: { id: t.globalId('Site', ids.Site) },
    },
    {
      query: 'query P($id: ID!) { quarterPlan(townshipId: $id) { activities { id } } }',
      variables: { id: t.globalId('Township', town.township.id) },
    },
  ],
});

describe('an activity', () => {
  it('is seen at every door by who reads the register', async () => {
    for (const viewer of [world.staff, town.clerk, world.handler]) {
      expect(await openDoors(t, doors(), viewer)).toEqual(everyDoor(t, doors()));
    }
  });

  it('is hidden at every door from strangers, auditors and another county', async () => {
    const abroad = t.viewerOf({ jurisdiction: '530521' });
    for (const viewer of [world.stranger, t.viewerOf({ roles: ['AUDITOR'] }), abroad]) {
      expect(await openDoors(t, doors(), viewer)).toEqual([]);
    }
  });
});

it('is listed by one statement, the map of all rooms by one, a plan by three, however many there are', async () => {
  const count = async (query: string) => (await countStatements(t.db, () => t.run(query))).statements.length;
  expect(
    await count('{ activities(first: 20) { edges { node { id title participants { person { name } } } } } }'),
  ).toBe(1);
  expect(await count('{ roomQuarters { name quarters { state } } }')).toBe(1);
  const township = t.globalId('Township', town.township.id);
  const plan = `{ quarterPlan(townshipId: "${township}") { rooms { name } activities { title availableMoves } } }`;
  expect(await count(plan)).toBe(3);
});

it('rooms stand on the map by quarter; a clerk sees those of the own township', async () => {
  const elsewhere = await world.town('漭水镇');
  await elsewhere.room('外联络室');
  const rows = (viewer: typeof world.staff) =>
    t.ask<{ roomQuarters: { name: string; quarters: { quarter: string; state: string | null }[] }[] }>(
      '{ roomQuarters(count: 2) { name quarters { quarter state } } }',
      {},
      viewer,
    );
  const own = await rows(town.clerk);
  expect(own.roomQuarters.map(({ name }) => name)).toEqual(['新城联络室']);
  expect(own.roomQuarters[0]?.quarters[1]).toEqual({ quarter: quarterOf(chinaDate(world.now())), state: 'DUE' });
  expect((await rows(world.staff)).roomQuarters.map(({ name }) => name)).toContain('外联络室');
});

type Answer = { answer: { __typename: string; activity?: { version: number; availableMoves: string[] } } };
const change = `mutation C($input: ChangeActivityInput!) { answer: changeActivity(input: $input) { __typename
  ... on ChangeActivityPayload { activity { version availableMoves } } } }`;

it('is changed by the township’s clerk; others are told why not', async () => {
  const input = (version: number) => ({
    activityId: t.globalId('Activity', ids.Activity),
    version,
    kind: 'STUDY',
    title: '学习代表法',
    plannedOn: chinaDate(world.now()),
  });
  const asked = async (version: number, viewer: typeof world.staff) =>
    (await t.ask<Answer>(change, { input: input(version) }, viewer)).answer;
  expect((await asked(1, world.stranger)).__typename).toBe('NotFound');
  expect((await asked(1, world.staff)).__typename).toBe('NotAllowed');
  expect((await asked(1, t.viewerOf({ jurisdiction: '530521' }))).__typename).toBe('NotFound');
  expect((await asked(1, town.clerk)).activity).toEqual({ version: 2, availableMoves: ['hold', 'cancel'] });
  expect((await asked(1, town.clerk)).__typename).toBe('Stale');
});

it('is asked of the clerk as something to do, with the room', async () => {
  const { todos } = await t.ask<{ todos: { act: string; siteId: string | null; siteName: string | null }[] }>(
    '{ todos { act siteId siteName } }',
    {},
    town.clerk,
  );
  const room = { siteId: t.globalId('Site', ids.Site), siteName: '新城联络室' };
  expect(todos).toContainEqual({ act: 'HOLD_ACTIVITY', ...room });
});

describe('a calendar feed', () => {
  const feed = async () =>
    (await openCalendarFeed(world.actOf(town.clerk), newId(), { townshipId: town.township.id, personId: null })).feedId;
  const feedDoors = (id: string): Doors => ({
    typeName: 'CalendarFeed',
    id,
    lists: [{ query: '{ calendarFeeds { id } }' }],
  });

  it('is the clerk’s who keeps it, and hidden from staff, strangers, other townships and another county', async () => {
    const doorsOfFeed = feedDoors(await feed());
    expect(await openDoors(t, doorsOfFeed, town.clerk)).toEqual(everyDoor(t, doorsOfFeed));
    const { clerk } = await world.town('鸡飞镇');
    for (const viewer of [world.staff, world.stranger, clerk, t.viewerOf({ jurisdiction: '530521' })]) {
      expect(await openDoors(t, doorsOfFeed, viewer)).toEqual([]);
    }
  });

  it('is opened and revoked by who keeps it; its address is told once', async () => {
    const open = `mutation O($input: OpenCalendarFeedInput!) { opened: openCalendarFeed(input: $input) { __typename
      ... on OpenCalendarFeedPayload { path } } }`;
    const input = { idempotencyKey: newId(), townshipId: t.globalId('Township', town.township.id) };
    type Opened = { opened: { __typename: string; path?: string | null } };
    const opened = async (viewer: typeof world.staff) => (await t.ask<Opened>(open, { input }, viewer)).opened;
    expect((await opened(world.staff)).__typename).toBe('NotAllowed');
    expect((await opened(town.clerk)).path).toMatch(/^\/calendar\/530524\/[\w-]{43}\.ics$/);
    expect((await opened(town.clerk)).path).toBeNull();
    const revoke = 'mutation R($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename } }';
    const feedId = t.globalId('CalendarFeed', await feed());
    const revoked = (viewer: typeof world.staff) => t.ask(revoke, { input: { feedId } }, viewer);
    expect(await revoked(world.stranger)).toEqual({ revokeCalendarFeed: { __typename: 'NotFound' } });
    expect(await revoked(town.clerk)).toEqual({ revokeCalendarFeed: { __typename: 'RevokeCalendarFeedPayload' } });
    expect(await revoked(town.clerk)).toEqual({ revokeCalendarFeed: { __typename: 'NotFound' } });
  });
});
