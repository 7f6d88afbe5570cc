import { countyClients, newId, openCalendarFeed, planActivity, revokeCalendarFeed } from '@renda/db';
import { testDatabase, testWorld, type World } from '@renda/db/testing';
import { chinaDate, NotAllowed } from '@renda/domain';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { makeLog } from '../log.ts';
import { calendarRoutes } from './calendarRoutes.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let clients: ReturnType<typeof countyClients>;
let world: World;
let app: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  clients = countyClients({ url: database.runtimeUrl, max: 3 });
  world = await testWorld(database.county());
  app = await buildApp({
    settings: { baseUrl: undefined, trustProxy: false },
    log: makeLog('silent'),
    isReady: async () => true,
    routes: [calendarRoutes(clients, () => world.now())],
  });
});
afterAll(async () => {
  await app.close();
  await clients.close();
  await database.drop();
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test('a township’s calendar is read at its secret address, unchanged by its ETag, until it is revoked', async () => {
  const town = await world.town('田园镇');
  const site = await town.room('新城联络室');
  const today = chinaDate(world.now());
  await planActivity(world.actOf(town.clerk), newId(), site.id, {
    kind: 'RECEPTION',
    title: '接待选民日',
    plannedOn: today,
  });
  const owner = { townshipId: town.township.id, personId: null };
  await expect(openCalendarFeed(world.actOf(world.staff), newId(), owner)).rejects.toBeInstanceOf(NotAllowed);
  const key = newId();
  const { feedId, secret } = await openCalendarFeed(world.actOf(town.clerk), key, owner);
  expect((await openCalendarFeed(world.actOf(town.clerk), key, owner)).secret).toBeNull();
  const url = `/calendar/530524/${secret}.ics`;
  const read = await get(url);
  expect([read.statusCode, read.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(read.body).toContain('SUMMARY:新城联络室：接待选民日');
  expect(read.body).toContain(`DTSTART;VALUE=DATE:${today.replaceAll('-', '')}`);
  expect((await get(url, { 'if-none-match': String(read.headers.etag) })).statusCode).toBe(304);
  expect((await get(`/calendar/530521/${secret}.ics`)).statusCode).toBe(404);
  await revokeCalendarFeed(world.actOf(town.clerk), feedId);
  expect((await get(url)).statusCode).toBe(404);
});

test('a person’s calendar tells of the rooms that they hold, and of none once they hold none', async () => {
  const town = await world.town('漭水镇');
  const site = await town.room('外联络室');
  const plan = { kind: 'STUDY', title: '学习代表法', plannedOn: chinaDate(world.now()) } as const;
  await planActivity(world.actOf(town.clerk), newId(), site.id, plan);
  const member = await town.presidiumMember('茶');
  const viewer = { ...world.staff, personId: member.personId };
  const { secret } = await openCalendarFeed(world.actOf(viewer), newId(), {
    townshipId: null,
    personId: member.personId,
  });
  const body = async () => (await get(`/calendar/530524/${secret}.ics`)).body;
  expect(await body()).not.toContain('学习代表法');
  const validFrom = new Date(`${chinaDate(world.now())}T00:00:00Z`);
  await world.db.zoneAssignment.create({ data: { siteId: site.id, postId: member.postId, validFrom } });
  expect(await body()).toContain('学习代表法');
});

test('what is no secret leads nowhere', async () => {
  for (const file of ['x.ics', `${'a'.repeat(43)}.ics`, `${'a'.repeat(43)}`]) {
    expect((await get(`/calendar/530524/${file}`)).statusCode).toBe(404);
  }
});
