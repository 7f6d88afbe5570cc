import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countyClients } from '@renda/db';
import { testDatabase, testWorld, type World } from '@renda/db/testing';
import { readTable } from '@renda/documents';
import type { Viewer } from '@renda/domain';
import type { Context } from '@renda/graph';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { SignInRefused } from '../auth/SignInRefused.ts';
import { folderBytes } from '../files/folderBytes.ts';
import { makeLog } from '../log.ts';
import { letterRoutes } from './letterRoutes.ts';
import { paperRoutes } from './paperRoutes.ts';

let app: FastifyInstance;
let world: World;
let close: () => Promise<void>;
let suggestion: string;
const viewers = new Map<string, Viewer>();

beforeAll(async () => {
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'renda-papers-'));
  const clients = countyClients({ url: database.runtimeUrl, max: 3 });
  world = await testWorld(database.county());
  const contextOf = async ({ id, headers }: FastifyRequest) => {
    const viewer = viewers.get(String(headers['x-viewer']));
    if (viewer === undefined) throw new SignInRefused('NOT_SIGNED_IN');
    const origin = { requestId: id, ip: '127.0.0.1', userAgent: 'vitest' };
    return { db: clients.of(viewer.jurisdiction), viewer, origin, now: () => new Date() } as Context;
  };
  app = await buildApp({
    settings: { baseUrl: new URL('http://renda.test'), trustProxy: false },
    log: makeLog('silent'),
    isReady: async () => true,
    routes: [paperRoutes({ contextOf }), letterRoutes({ contextOf, bytes: folderBytes(folder) })],
  });
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const { id } = await deputy.suggestionIn('CLOSED');
  suggestion = encodeURIComponent(Buffer.from(`Suggestion:${id}`).toString('base64'));
  close = async () => {
    await app.close();
    await clients.close();
    await database.drop();
    await rm(folder, { recursive: true });
  };
});
afterAll(() => close());

const get = (viewer: Viewer | null, url: string) => {
  if (viewer) viewers.set(viewer.accountId, viewer);
  return app.inject({ url, headers: viewer ? { 'x-viewer': viewer.accountId } : {} });
};

describe('a list by its address', () => {
  it('is saved under its name and the day', async () => {
    const filter = encodeURIComponent(JSON.stringify({ states: ['CLOSED'] }));
    const { statusCode, headers, rawPayload } = await get(world.staff, `/papers/lists/suggestions?filter=${filter}`);
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toMatch(/filename\*=UTF-8''%E5%BB%BA%E8%AE%AE.*\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(headers['cache-control']).toBe('private, no-store');
    let rows = 0;
    for await (const some of readTable(rawPayload)) rows += some.length;
    expect(rows).toBe(2);
  });

  it.each([
    ['nobody', (): Viewer | null => null, '/papers/lists/suggestions', 401],
    ['somebody for a list that is none', () => world.staff, '/papers/lists/secrets', 404],
    ['staff for the audit trail', () => world.staff, '/papers/lists/auditEntries', 403],
    ['somebody with filters that are no JSON', () => world.staff, '/papers/lists/suggestions?filter={', 422],
    ['somebody with filters that are a list', () => world.staff, '/papers/lists/suggestions?filter=[]', 422],
    ['somebody with filters of another list', () => world.staff, '/papers/lists/notices?filter={"year":2026}', 422],
  ] as const)('is refused to %s', async (_who, viewerOf, url, status) => {
    const answer = await get(viewerOf(), encodeURI(url));
    expect(answer.statusCode).toBe(status);
    expect(answer.json().error.message).not.toBe('');
  });
});

describe('letters, reports and case files by their address', () => {
  const year = new Date().getFullYear();
  const of = (path: string) => `/papers/${path}suggestion=${suggestion}`;

  it('are saved as what they are', async () => {
    const [letter, report, archive] = [
      await get(world.staff, of('letters/opinionForm?')),
      await get(world.staff, `/papers/reports?year=${year}`),
      await get(world.staff, `/papers/year-end?year=${year}`),
    ];
    for (const { statusCode } of [letter, report, archive]) expect(statusCode).toBe(200);
    expect(letter.headers['content-type']).toContain('wordprocessingml');
    expect(report.headers['content-disposition']).toContain(encodeURIComponent(`${year}年`));
    expect(archive.headers['content-type']).toContain('spreadsheetml');
  });

  it.each([
    ['a letter that is none', () => world.staff, '/papers/letters/secret?suggestion={id}', 404],
    ['a letter of nothing', () => world.staff, '/papers/letters/reply', 404],
    ['a letter to a stranger', () => world.stranger, '/papers/letters/reply?suggestion={id}', 404],
    ['a case file to a stranger', () => world.stranger, '/papers/case-files?suggestion={id}', 404],
    ['a case file of what is no id', () => world.staff, '/papers/case-files?suggestion=nope', 404],
    ['a report to a unit', () => world.handler, '/papers/reports?year=2026', 403],
    ['a report of no year', () => world.staff, '/papers/reports?year=last', 422],
    ['a board of nothing', () => world.staff, '/papers/board?by=NOTHING', 404],
    ['anything to nobody', (): Viewer | null => null, '/papers/case-files?suggestion={id}', 401],
  ] as const)('are refused: %s', async (_what, viewerOf, url, status) => {
    const answer = await get(viewerOf(), url.replace('{id}', suggestion));
    expect(answer.statusCode).toBe(status);
  });
});
