import { type Act, changeReplyClassLabels, countyClients, publishReport, publishSuggestion } from '@renda/db';
import { testDatabase, testWorld, type World } from '@renda/db/testing';
import { chinaDate, NotAllowed, type Viewer } from '@renda/domain';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { makeLog } from '../log.ts';
import { publicRoutes } from './publicRoutes.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let clients: ReturnType<typeof countyClients>;
let world: World;
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
let app: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  clients = countyClients({ url: database.runtimeUrl, max: 3 });
  world = await testWorld(database.county());
  deputy = await (await world.town('田园镇')).deputy('鲁');
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

const by = (viewer: Viewer): Act => world.actOf(viewer);
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const year = () => Number(chinaDate(world.now()).slice(0, 4));

const told = { title: '关于改造临崖路段安全防护设施的建议', body: '请联系鲁演示，电话13887512345，该路段弯多雾大。' };

async function replied(more: object = {}) {
  const s = await deputy.suggestionIn('REPLIED', { ...told, ...more });
  return { ...s, url: `/public/530524/suggestions/${s.id}` };
}

const publish = (s: { id: string; version: number }, publicSummary: string | null = null) =>
  publishSuggestion(by(world.staff), s, { isPublished: true, publicSummary });

describe('a suggestion', () => {
  test('is nobody’s to read without signing in until it was published, and again after it was taken back', async () => {
    const s = await replied();
    expect((await get(s.url)).statusCode).toBe(404);
    await publish(s);
    expect((await get(s.url)).statusCode).toBe(200);
    const { version } = await world.db.suggestion.findUniqueOrThrow({ where: { id: s.id } });
    await publishSuggestion(by(world.staff), { id: s.id, version }, { isPublished: false, publicSummary: null });
    const gone = await get(s.url);
    expect([gone.statusCode, gone.headers['cache-control']]).toEqual([404, 'no-cache']);
    expect(gone.body).toContain('没有找到这个页面');
  });

  test('is shown with its reply and without what tells a private person', async () => {
    const s = await replied();
    await publish(s);
    const { body } = await get(s.url);
    expect(body).toContain('关于改造临崖路段安全防护设施的建议');
    expect(body).toContain('该路段弯多雾大');
    expect(body).toContain('县交通运输局');
    for (const hidden of ['13887512345', '鲁演示', '段演示', '0875-0000000']) expect(body).not.toContain(hidden);
    expect(body).toContain('鲁××');
  });

  test('stays closed where the deputy asked for that, and is its summary where only that is open', async () => {
    const closed = await replied({ openness: 'CLOSED', opennessReason: '涉及他人隐私' });
    await expect(publish(closed)).rejects.toBeInstanceOf(NotAllowed);
    const summary = await replied({ openness: 'SUMMARY', opennessReason: '涉及企业经营' });
    await expect(publish(summary)).rejects.toMatchObject({ field: 'publicSummary' });
    await publish(summary, '建议加装护栏，改善行车安全。');
    const { body } = await get(summary.url);
    expect(body).toContain('建议加装护栏');
    expect(body).not.toContain('该路段弯多雾大');
  });

  test('calls the class of the reply as the county does', async () => {
    const s = await replied();
    await publish(s);
    const { replyClass } = await world.db.suggestion.findUniqueOrThrow({ where: { id: s.id } });
    const letter = replyClass as 'A' | 'B' | 'C';
    expect((await get(s.url)).body).not.toContain('所提问题已有着落');
    await changeReplyClassLabels(by(world.staff), 0, { [letter]: '所提问题已有着落' });
    expect((await get(s.url)).body).toContain(`${letter}类：所提问题已有着落`);
  });

  test('cannot bring markup or a script into the page', async () => {
    const s = await replied({ body: '<script>alert(1)</script><b>该路段弯多雾大</b>，请求处理。' });
    await publish(s);
    const { body } = await get(s.url);
    expect(body).not.toContain('<script>');
    expect(body).not.toContain('<b>该路段');
    expect(body).toContain('该路段弯多雾大');
  });

  test('is not another county’s page', async () => {
    const s = await replied();
    await publish(s);
    expect((await get(s.url.replace('530524', '530521'))).statusCode).toBe(404);
    for (const url of ['/public/999999', '/public/abc', '/public/530524/suggestions/1', '/public/530524/x']) {
      expect((await get(url)).statusCode, url).toBe(404);
    }
  });

  test('is published by its screening body alone', async () => {
    const s = await replied();
    const byOther = publishSuggestion(by(world.coordinator), s, { isPublished: true, publicSummary: null });
    await expect(byOther).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('a year’s report', () => {
  test('is public once the office says so, every rate with what it is of', async () => {
    const url = `/public/530524/${year()}`;
    expect((await get(url)).statusCode).toBe(404);
    await expect(publishReport(by(world.coordinator), year(), true)).rejects.toBeInstanceOf(NotAllowed);
    await expect(publishReport(by(world.staff), year() + 1, true)).rejects.toMatchObject({ field: 'year' });
    await publishReport(by(world.staff), year(), true);
    const { body } = await get(url);
    expect(body).toContain('代表法》第五十一条');
    expect(body).toContain('办复率');
    expect(body).toMatch(/\d+\/\d+/);
    expect(body).toContain('关于改造临崖路段安全防护设施的建议');
    expect((await get('/public/530524')).body).toContain(`${year()}年度代表建议办理情况`);
    await expect(publishReport(by(world.staff), year(), false)).rejects.toMatchObject({ field: 'reason' });
    await publishReport(by(world.staff), year(), false, '数字有误，更正后再公开');
    expect((await get(url)).statusCode).toBe(404);
  });
});

describe('public pages', () => {
  test('may be kept by any cache, ask again by their tag, and set no cookie', async () => {
    const first = await get('/public/530524');
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    expect(first.headers['set-cookie']).toBeUndefined();
    const again = await get('/public/530524', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('are there in English too, link by link', async () => {
    const { body } = await get('/public/530524?lang=en');
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Open suggestions and replies');
    expect(body).toContain('lang&#61;en"');
  });
});
