import {
  authPool,
  countyClients,
  createAccounts,
  createOneTimeLink,
  newId,
  queueDeliveries,
  sendDueNotices,
  systemAct,
} from '@renda/db';
import { testDatabase, testWorld, type World } from '@renda/db/testing';
import { oneTimeLinkDays } from '@renda/domain';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { makeLog } from '../log.ts';
import { loggedPath, toldRoutes } from './toldRoutes.ts';

const dayMs = 86_400_000;
let database: Awaited<ReturnType<typeof testDatabase>>;
let clients: ReturnType<typeof countyClients>;
let pool: ReturnType<typeof authPool>;
let world: World;
let app: FastifyInstance;
let now: Date;
let deliveryId: string;
let accountId: string;

beforeAll(async () => {
  database = await testDatabase();
  clients = countyClients({ url: database.runtimeUrl, max: 3 });
  pool = authPool({ url: database.authUrl, max: 1 });
  world = await testWorld(database.county());
  const suggestion = await (await (await world.town('田园镇')).deputy('鲁')).suggestionIn('HANDLING');
  [accountId = ''] = await createAccounts(pool, '530524', [
    { login: 'told.one', name: '段演示', phone: '13987510001' },
  ]);
  const grant = { id: newId(), accountId, role: 'HANDLER', roleClass: 'ORDINARY', organId: world.roads.id };
  await world.db.roleGrant.create({ data: grant });
  const { dueOn } = await world.db.deadline.findFirstOrThrow({ where: { suggestionId: suggestion.id, key: 'reply' } });
  now = new Date(dueOn.getTime() - 2 * dayMs);
  const act = systemAct(world.db, '530524', now);
  await sendDueNotices(act);
  expect(await queueDeliveries(act, ['GATEWAY'])).toBe(1);
  deliveryId = (await world.db.delivery.findFirstOrThrow()).id;
  app = await buildApp({
    settings: { baseUrl: undefined, trustProxy: false },
    log: makeLog('silent'),
    isReady: async () => true,
    routes: [toldRoutes(clients, () => now)],
  });
});
afterAll(async () => {
  await app.close();
  await clients.close();
  await pool.end();
  await database.drop();
});

let url: string;
beforeEach(async () => {
  await world.db.oneTimeLink.deleteMany();
  url = `/told/530524/${await createOneTimeLink(systemAct(world.db, '530524', now), deliveryId)}`;
});
const get = (at = url) => app.inject({ url: at });
const open = (at = url, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: at,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: '',
  });

describe('the link in a message', () => {
  test('is not used up by looking at it, which tells nothing of the notice', async () => {
    for (const _ of [1, 2]) {
      const { statusCode, body } = await get();
      expect(statusCode).toBe(200);
      expect(body).toContain('查看通知');
      expect(body).not.toContain('答复');
    }
    expect((await open()).statusCode).toBe(200);
  });

  test('shows its one notice and the due date, no title and no name, and leads to signing in', async () => {
    const { body, headers } = await open();
    expect(body).toContain('答复：还剩 2 天');
    expect(body).toContain('href="/"');
    for (const hidden of ['临崖路段', '鲁演示', '段演示', '13987510001']) expect(body).not.toContain(hidden);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('opens once, also for two at once, and with it every other link of the same message', async () => {
    const other = `/told/530524/${await createOneTimeLink(systemAct(world.db, '530524', now), deliveryId)}`;
    const both = await Promise.all([open(), open()]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 404]);
    for (const again of [url, other]) expect((await open(again)).statusCode).toBe(404);
    expect((await get()).body).toContain('这个链接打不开');
  });

  test('does not open when it is too old, in another county, changed, or made by no one', async () => {
    const token = url.split('/').at(-1) ?? '';
    for (const wrong of [
      `/told/530521/${token}`,
      `/told/999999/${token}`,
      `${url.slice(0, -1)}~`,
      '/told/530524/x',
      '/told/x/y',
    ])
      expect((await open(wrong)).statusCode, wrong).toBe(404);
    const then = now;
    now = new Date(now.getTime() + oneTimeLinkDays * dayMs);
    expect((await get()).statusCode).toBe(404);
    expect((await open()).statusCode).toBe(404);
    now = then;
    expect((await open()).statusCode).toBe(200);
  });

  test('does not open for whoever may not see the notice any longer', async () => {
    await pool.query('update auth.accounts set disabled_at = now() where id = $1', [accountId]);
    expect((await open()).statusCode).toBe(404);
    await pool.query('update auth.accounts set disabled_at = null where id = $1', [accountId]);
  });

  test('is kept as a hash alone, and not written to the log', async () => {
    const token = url.split('/').at(-1) ?? '';
    expect(JSON.stringify(await world.db.oneTimeLink.findMany())).not.toContain(token);
    expect(loggedPath(url)).toBe('/told/530524/…');
    expect(loggedPath('/staff/')).toBe('/staff/');
  });

  test('cannot be opened by another site’s page', async () => {
    expect((await open(url, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await open()).statusCode).toBe(200);
  });
});
