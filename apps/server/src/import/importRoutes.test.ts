import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countyClients, newId } from '@renda/db';
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
import { importRoutes } from './importRoutes.ts';

let app: FastifyInstance;
let world: World;
let close: () => Promise<void>;
const viewers = new Map<string, Viewer>();

beforeAll(async () => {
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'renda-imports-'));
  const clients = countyClients({ url: database.runtimeUrl, max: 3 });
  world = await testWorld(database.county());
  const contextOf = async ({ id, headers }: FastifyRequest) => {
    const viewer = viewers.get(String(headers['x-viewer']));
    if (viewer === undefined) throw new SignInRefused('NOT_SIGNED_IN');
    const origin = { requestId: id, ip: '127.0.0.1', userAgent: 'vitest' };
    return { db: clients.of(viewer.jurisdiction), viewer, origin, now: () => new Date() } as Context;
  };
  const actOf = async (request: FastifyRequest) => {
    const { db, viewer, origin } = await contextOf(request);
    return { db, viewer, origin, now: new Date() };
  };
  app = await buildApp({
    settings: { baseUrl: new URL('http://renda.test'), trustProxy: false },
    log: makeLog('error'),
    isReady: async () => true,
    routes: [importRoutes({ bytes: folderBytes(folder), actOf, contextOf })],
  });
  await (await world.town('田园镇')).deputy('鲁');
  close = async () => {
    await app.close();
    await clients.close();
    await database.drop();
    await rm(folder, { recursive: true });
  };
});
afterAll(() => close());

const headersOf = (viewer: Viewer | null): Record<string, string> => {
  if (viewer === null) return {};
  viewers.set(viewer.accountId, viewer);
  return { 'x-viewer': viewer.accountId };
};
const get = (viewer: Viewer | null, url: string) => app.inject({ url, headers: headersOf(viewer) });
const rowsOf = async (bytes: Buffer) => {
  const rows: (readonly unknown[])[] = [];
  for await (const page of readTable(bytes)) rows.push(...page.map(({ cells }) => cells));
  return rows;
};

function send(viewer: Viewer | null, kind: string, name: string, content: string) {
  const boundary = 'a-line-between';
  const payload = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    'Content-Type: text/csv',
    '',
    content,
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return app.inject({
    method: 'POST',
    url: `/imports?kind=${kind}`,
    headers: {
      ...headersOf(viewer),
      origin: 'http://renda.test',
      'idempotency-key': newId(),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload,
  });
}

describe('what is kept, by its address', () => {
  it('comes whole, or as the list was narrowed, in the columns of a template', async () => {
    const whole = await get(world.staff, '/imports/export/ORGAN');
    expect([whole.statusCode, whole.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')]);
    const [headings, ...all] = await rowsOf(whole.rawPayload);
    const kind = 'TOWNSHIP_CONGRESS';
    const filter = encodeURIComponent(JSON.stringify({ kind }));
    const [sameHeadings, ...some] = await rowsOf(
      (await get(world.staff, `/imports/export/ORGAN?filter=${filter}`)).rawPayload,
    );
    expect(sameHeadings).toEqual(headings);
    expect(some).toHaveLength(await world.db.organ.count({ where: { kind, validTo: null } }));
    expect(some.length).toBeLessThan(all.length);
    expect(some.length).toBeGreaterThan(0);
    const [entry] = await world.db.auditEntry.findMany({
      where: { action: 'paper.list' },
      orderBy: { at: 'desc' },
      take: 1,
    });
    expect(JSON.stringify(entry?.after)).toContain('"isFiltered":true');
  });

  it.each([
    ['nobody', (): Viewer | null => null, '/imports/export/ORGAN', 401],
    ['a unit', () => world.handler, '/imports/export/ORGAN', 403],
    ['a unit for a template', () => world.handler, '/imports/template/ORGAN', 403],
    ['staff for what is no kind', () => world.staff, '/imports/export/SECRET', 404],
    ['staff with filters of another list', () => world.staff, '/imports/export/ORGAN?filter={"state":"CLOSED"}', 422],
    ['staff with filters that are no JSON', () => world.staff, '/imports/export/ORGAN?filter={', 422],
    ['staff for the errors of what is none', () => world.staff, '/imports/none/errors', 404],
  ])('is refused to %s', async (_, viewer, url, status) => {
    expect((await get(viewer(), url)).statusCode).toBe(status);
  });
});

describe('a file that is sent in', () => {
  it('becomes an import of whoever sent it', async () => {
    const answer = await send(world.staff, 'ORGAN', '机构.csv', '名称,类别\n县某某局,政府部门\n');
    expect(answer.statusCode).toBe(201);
    const [, id] = Buffer.from(answer.json<{ id: string }>().id, 'base64').toString('utf8').split(':');
    const kept = await world.db.import.findUniqueOrThrow({ where: { id: id as string } });
    expect([kept.kind, kept.state]).toEqual(['ORGAN', 'UPLOADED']);
  });

  it('is refused unless it is a table, of a kind there is, from somebody who may', async () => {
    const imports = await world.db.import.count();
    const refused = [
      await send(world.staff, 'ORGAN', '机构.pdf', '%PDF-1.7 nothing'),
      await send(world.staff, 'SECRET', '机构.csv', '名称\n甲\n'),
      await send(world.handler, 'ORGAN', '机构.csv', '名称\n甲\n'),
      await send(null, 'ORGAN', '机构.csv', '名称\n甲\n'),
    ];
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([422, 404, 403, 401]);
    expect(await world.db.import.count()).toBe(imports);
  });
});
