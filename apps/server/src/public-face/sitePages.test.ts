import { assignHolders, countyClients, holdActivity, planActivity } from '@renda/db';
import { testDatabase, testWorld, type World } from '@renda/db/testing';
import { addDays, chinaDate } from '@renda/domain';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { makeLog } from '../log.ts';
import { publicRoutes } from './publicRoutes.ts';

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
    routes: [publicRoutes(clients, () => world.now())],
  });
});
afterAll(async () => {
  await app.close();
  await clients.close();
  await database.drop();
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test('a site is everybody’s to read: hours, place and who looks after it, never a telephone of their own', async () => {
  const town = await world.town('田园镇');
  const [site, member] = [await town.room('新城联络室'), await town.presidiumMember('茶')];
  await world.db.person.update({ where: { id: member.personId }, data: { phone: '13887512345' } });
  const url = `/public/530524/sites/${site.id}`;
  expect((await get(url)).body).toContain('正在安排');
  const items = [{ kind: 'SITE', id: site.id, version: 1, postId: member.postId }] as const;
  await assignHolders(world.actOf(town.clerk), chinaDate(world.now()), items);
  const page = await get(url);
  expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'public, max-age=300']);
  expect(page.headers['set-cookie']).toBeUndefined();
  for (const shown of ['新城联络室', '工作日 9:00—17:00', '村委会一楼', '茶演示', '怎样联系代表']) {
    expect(page.body).toContain(shown);
  }
  expect(page.body).not.toContain('13887512345');
  expect((await get(url, { 'if-none-match': String(page.headers.etag) })).statusCode).toBe(304);
  expect((await get(`${url}?lang=en`)).body).toContain('How to reach a deputy');
  expect((await get('/public/530524/sites')).body).toContain(`/sites/${site.id}`);
});

test('a site tells its next activity and its last, and of nobody who took part', async () => {
  const town = await world.town('鸡飞镇');
  const site = await town.room('新寨联络室');
  const today = chinaDate(world.now());
  const member = await town.presidiumMember('字');
  const act = world.actOf(town.clerk);
  const plan = (title: string) => ({ kind: 'RECEPTION', title, plannedOn: today }) as const;
  const url = `/public/530524/sites/${site.id}`;
  expect((await get(url)).body).toContain('下次活动');
  const id = await planActivity(act, 'one', site.id, plan('接待选民日'));
  await planActivity(act, 'two', site.id, plan('宣讲<水源>条例'));
  const told = {
    heldOn: today,
    voterCount: 12,
    outcome: '收集意见三条。',
    participantIds: [member.personId],
    attachmentIds: [],
  };
  await holdActivity(act, { id, version: 1 }, told);
  const { body } = await get(url);
  expect(body).toContain('宣讲&#60;水源&#62;条例');
  expect(body).toContain('最近一次活动');
  expect(body).toContain('接待选民日');
  for (const hidden of ['字演示', '收集意见']) expect(body).not.toContain(hidden);
});

test('a site that has ended, one of another county and what is none are not there', async () => {
  const town = await world.town('漭水镇');
  const site = await town.room('<b>老</b>联络室');
  const listed = await get('/public/530524/sites');
  expect(listed.body).not.toContain('<b>老</b>');
  expect((await get(`/public/530521/sites/${site.id}`)).statusCode).toBe(404);
  expect((await get('/public/530521/sites')).body).not.toContain(site.id);
  for (const id of ['1', `${site.id}x`, '0190a7c0-0000-7000-8000-000000000001']) {
    expect((await get(`/public/530524/sites/${id}`)).statusCode).toBe(404);
  }
  const validTo = new Date(`${addDays(chinaDate(world.now()), -1)}T00:00:00Z`);
  await world.db.site.update({ where: { id: site.id }, data: { validTo } });
  expect((await get(`/public/530524/sites/${site.id}`)).statusCode).toBe(404);
});
