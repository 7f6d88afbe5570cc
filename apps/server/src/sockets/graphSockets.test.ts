import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authPool, createAccounts, hashSecret, submitSuggestion } from '@renda/db';
import { type TestDatabase, testDatabase, testWorld, type World } from '@renda/db/testing';
import { roleClass } from '@renda/domain';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildApp } from '../app.ts';
import { password } from '../auth/testing/authHarness.ts';
import { readSettings } from '../env.ts';
import { folderBytes } from '../files/folderBytes.ts';
import { drain } from '../listening.ts';
import { makeLog } from '../log.ts';
import { type Doors, openDoors } from '../openDoors.ts';
import { graphSockets } from './graphSockets.ts';
import { openPage, type Page } from './testing/openPage.ts';

const origin = 'http://renda.test';
const query = 'subscription { suggestionChanged { id state } }';

let database: TestDatabase;
let folder: string;
let doors: Doors;
let app: FastifyInstance;
let world: World;
let lead: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
const pages: Page[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'renda-sockets-'));
  const settings = readSettings({ BASE_URL: origin, DATA_DIR: folder });
  const log = makeLog('silent');
  const session = 'for tests alone, and long enough 0123456789';
  const secrets = { session, runtimePassword: '', authPassword: '', jobsPassword: '' };
  doors = await openDoors({ settings, secrets, urls: database, bytes: folderBytes(folder), log, openChannels: [] });
  app = await buildApp({ settings, log, isReady: async () => true, routes: doors.routes });
  await app.listen({ host: '127.0.0.1', port: 0 });
  world = await testWorld(database.county());
  lead = await (await world.town('田园镇')).deputy('鲁');
  await makeAccounts();
});
afterAll(async () => {
  for (const page of pages) page.close();
  await drain(app);
  await doors.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function makeAccounts(): Promise<void> {
  const owner = authPool({ url: database.ownerUrl, max: 1 });
  const account = { passwordHash: await hashSecret(password), name: '段演示' };
  const staff = ['staff', 'leaver', 'idler', 'disabled', 'crowd', 'grasper'];
  const ids = await createAccounts(owner, '530524', [
    ...staff.map((login) => ({ ...account, login })),
    { ...account, login: 'stranger' },
    { ...account, login: 'newcomer', mustChangePassword: true },
  ]);
  await createAccounts(owner, '530521', [{ ...account, login: 'neighbour' }]);
  await owner.end();
  const organId = world.staff.grants[0]?.organId ?? null;
  for (const accountId of ids.slice(0, staff.length)) {
    const data = { accountId, role: 'STAFF', roleClass: roleClass('STAFF'), organId, delegationId: null };
    await database.county().roleGrant.create({ data });
  }
}

/** The cookie of a session that begins now. */
async function signIn(login: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/auth/sign-in', payload: { login, password } });
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

/** A page of ours, open in the browser of somebody with these cookies. */
function page(headers: Record<string, string>): Page {
  const { port } = app.server.address() as AddressInfo;
  const opened = openPage(`ws://127.0.0.1:${port}/graphql`, { origin, ...headers });
  pages.push(opened);
  return opened;
}

const pageOf = async (login: string) => page({ cookie: await signIn(login) });

/** Follows, and waits until the server has begun to tell: what is told first is of another suggestion. */
async function following(login: string, cookie?: string) {
  const opened = cookie ? page({ cookie }) : await pageOf(login);
  const followed = opened.follow(query);
  await opened.connected;
  return { ...opened, followed };
}

/** Has a suggestion submitted, and tells its id as the graph knows it. */
async function change(): Promise<string> {
  const { id, version } = await lead.suggestionIn('DRAFT');
  await submitSuggestion(world.actOf(lead.viewer), { id, version });
  return Buffer.from(`Suggestion:${id}`).toString('base64');
}

async function asOwner(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const owner = authPool({ url: database.ownerUrl, max: 1 });
  const { rows } = await owner.query(sql, values);
  await owner.end();
  return rows;
}

describe('an open page', () => {
  test('is told within a second of what moved, with what it asked for', async () => {
    const { followed } = await following('staff');
    const since = performance.now();
    const id = await change();
    expect(await followed.told(1)).toEqual([{ data: { suggestionChanged: { id, state: 'SUBMITTED' } } }]);
    expect(performance.now() - since).toBeLessThan(1_000);
  });

  test('of somebody who may not see it, or of another county, is told nothing', async () => {
    const hidden = [await following('stranger'), await following('neighbour')];
    const { followed } = await following('staff');
    await change();
    await followed.told(1);
    expect(hidden.map((each) => each.followed.all)).toEqual([[], []]);
  });
});

describe('a socket', () => {
  test('is opened for no page of another site', async () => {
    const cookie = await signIn('staff');
    expect(await page({ cookie, origin: 'https://elsewhere.example' }).refused).toBe(403);
    expect(await page({ cookie, origin: 'null' }).refused).toBe(403);
  });

  test('is closed for nobody, and for who has to change the password first', async () => {
    const [nobody, newcomer] = [page({}), await pageOf('newcomer')];
    for (const each of [nobody, newcomer]) each.follow(query);
    expect(await nobody.closed).toMatchObject({ code: 4401 });
    expect(await newcomer.closed).toMatchObject({ code: 4401 });
  });

  test('is closed soon after its sign-in has ended, and nothing is told meanwhile', async () => {
    const cookie = await signIn('leaver');
    const { followed, closed } = await following('leaver', cookie);
    await app.inject({ method: 'POST', url: '/auth/sign-out', headers: { cookie } });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await change();
    expect(await closed).toMatchObject({ code: 4401 });
    expect(followed.all).toEqual([]);
  });

  test('is closed when its account is disabled, though nothing moves', async () => {
    const { closed } = await following('disabled');
    await asOwner('update auth.accounts set disabled_at = now() where login = $1', ['disabled']);
    expect(await closed).toMatchObject({ code: 4401 });
  });

  test('keeps nobody signed in: who is idle for too long is signed out, and it closes', async () => {
    const { followed, closed } = await following('idler');
    const idleFor = (minutes: number) =>
      asOwner(
        `update auth.sessions s set last_seen_at = now() - make_interval(mins => $1)
         from auth.accounts a where a.id = s.account_id and a.login = 'idler'`,
        [minutes],
      );
    await idleFor(29);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await change();
    await followed.told(1);
    const [session] = await asOwner(
      `select extract(epoch from now() - s.last_seen_at) / 60 as idle
       from auth.sessions s join auth.accounts a on a.id = s.account_id where a.login = 'idler'`,
    );
    expect(Number(session?.idle)).toBeGreaterThan(28);
    await idleFor(31);
    expect(await closed).toMatchObject({ code: 4401 });
  });

  test('is one of twenty at most of one account', async () => {
    const cookie = await signIn('crowd');
    const open = await Promise.all(Array.from({ length: 20 }, () => following('crowd', cookie)));
    const last = page({ cookie });
    last.follow(query);
    expect(await last.closed).toMatchObject({ code: 1013 });
    for (const each of open) each.close();
  });

  test('follows twenty things at most', async () => {
    const opened = await pageOf('grasper');
    for (let i = 0; i < 20; i++) opened.follow(query);
    const [error] = (await opened.follow(query).failed) as { message: string }[];
    expect(error?.message).toBe('这个页面同时关注的内容太多。');
  });
});

describe('what is asked by socket', () => {
  const failing = async (asked: string, variables = {}) => {
    const opened = await pageOf('staff');
    const [error] = (await opened.follow(asked, variables).failed) as { message: string; extensions: object }[];
    opened.close();
    return error;
  };

  test('is no query and no mutation', async () => {
    expect(await failing('{ viewer { name } }')).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
  });

  test('keeps to the limits of what is asked by HTTP', async () => {
    const deep = `${'handlings { suggestion { '.repeat(8)}id${' } }'.repeat(8)}`;
    expect(await failing(`subscription { suggestionChanged { ${deep} } }`)).toBeDefined();
    const wide = Array.from({ length: 61 }, (_, i) => `a${i}: id`).join(' ');
    expect(await failing(`subscription { suggestionChanged { ${wide} } }`)).toMatchObject({
      message: 'The document is too large: aliases 61, at most 60.',
      extensions: { code: 'DOCUMENT_TOO_LARGE' },
    });
    expect(await failing(`subscription { suggestionChanged { ${'id '.repeat(4_001)} } }`)).toMatchObject({
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  test('does not give the schema away', async () => {
    const wrong = await failing('subscription { suggestionChangd { id } }');
    expect(wrong).toMatchObject({ message: 'Cannot query field "suggestionChangd" on type "Subscription".' });
    const introspection = await failing('subscription { suggestionChanged { id } } query { __schema { description } }');
    expect(introspection).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });
});

test('the end of the server closes every socket, so that pages look for another', async () => {
  const settings = readSettings({ BASE_URL: origin, DATA_DIR: folder });
  const log = makeLog('silent');
  const other = await buildApp({ settings, log, isReady: async () => true, routes: doors.routes });
  await other.listen({ host: '127.0.0.1', port: 0 });
  const { port } = other.server.address() as AddressInfo;
  const opened = openPage(`ws://127.0.0.1:${port}/graphql`, { origin, cookie: await signIn('staff') });
  opened.follow(query);
  await opened.connected;
  const since = performance.now();
  await drain(other);
  expect(await opened.closed).toMatchObject({ code: 1005 });
  expect(performance.now() - since).toBeLessThan(2_000);
  opened.close();
});

test('a socket behind which nobody answers any more is cut', async () => {
  const log = makeLog('silent');
  const settings = { baseUrl: undefined, trustProxy: false as const };
  const auth = { peekViewer: async () => null, endedSessions: async () => [] };
  const contextFor = () => {
    throw new Error('nobody has come so far');
  };
  const sockets = graphSockets({ auth, contextFor, isOpenToInspection: false, log, pulseMs: 100 });
  const route: FastifyPluginAsync = async (scope) =>
    void scope.route({ method: 'GET', url: '/graphql', handler: async () => {}, wsHandler: sockets.handle });
  const other = await buildApp({ settings, log, isReady: async () => true, routes: [route] });
  await other.listen({ host: '127.0.0.1', port: 0 });
  const url = `ws://127.0.0.1:${(other.server.address() as AddressInfo).port}/graphql`;
  const endOf = (socket: WebSocket) => new Promise((resolve) => socket.once('close', resolve));
  const [dead, alive] = [false, true].map((autoPong) => new WebSocket(url, 'graphql-transport-ws', { autoPong }));
  const isFirst = await Promise.race([endOf(dead as WebSocket), endOf(alive as WebSocket).then(() => 'the living')]);
  expect(isFirst).toBe(1006);
  expect(alive?.readyState).toBe(WebSocket.OPEN);
  sockets.close();
  alive?.terminate();
  await drain(other);
});
