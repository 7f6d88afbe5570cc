import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authPool, createAccounts, hashSecret } from '@renda/db';
import { type TestDatabase, testDatabase } from '@renda/db/testing';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { password } from '../auth/testing/authHarness.ts';
import { readSettings } from '../env.ts';
import { makeLog } from '../log.ts';
import { type Doors, openDoors } from '../openDoors.ts';
import { folderBytes } from './folderBytes.ts';
import { formOf } from './testing/fileHarness.ts';
import { pdf } from './testing/sampleFiles.ts';

let database: TestDatabase;
let folder: string;
let doors: Doors;
let app: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'renda-files-'));
  const settings = readSettings({ BASE_URL: 'http://renda.test', DATA_DIR: folder });
  const log = makeLog('silent');
  const session = 'for tests alone, and long enough 0123456789';
  const secrets = { session, runtimePassword: '', authPassword: '', jobsPassword: '' };
  doors = await openDoors({ settings, secrets, urls: database, bytes: folderBytes(folder), log, openChannels: [] });
  app = await buildApp({ settings, log, isReady: async () => true, routes: doors.routes });
  await makeAccounts();
});

afterAll(async () => {
  await app.close();
  await doors.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function makeAccounts(): Promise<void> {
  const owner = authPool({ url: database.ownerUrl, max: 1 });
  const account = { name: '段演示', passwordHash: await hashSecret(password) };
  await createAccounts(owner, '530524', [
    { ...account, login: 'uploader' },
    { ...account, login: 'colleague' },
    { ...account, login: 'newcomer', mustChangePassword: true },
  ]);
  await createAccounts(owner, '530521', [{ ...account, login: 'neighbour' }]);
  await owner.end();
}

/** The cookie of a session that begins now. */
async function signIn(login: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/auth/sign-in', payload: { login, password } });
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

async function upload(headers: Record<string, string>) {
  const form = await formOf([{ bytes: pdf(), name: '一.pdf' }]);
  return app.inject({
    method: 'POST',
    url: '/files',
    payload: form.payload,
    headers: { ...form.headers, ...headers },
  });
}

describe('files', () => {
  test('are taken from and given to nobody who is not signed in', async () => {
    const { url } = (await upload({ cookie: await signIn('uploader') })).json();
    for (const answer of [await upload({}), await app.inject({ url })]) {
      expect(answer.statusCode).toBe(401);
      expect(answer.json().error.message).toBe('请先登录；您的登录可能已经过期。');
    }
  });

  test('are given to their uploader, in this session and the next, and to no colleague or neighbour', async () => {
    const { url } = (await upload({ cookie: await signIn('uploader') })).json();
    const statusOf = async (login: string) =>
      (await app.inject({ url, headers: { cookie: await signIn(login) } })).statusCode;
    expect(await statusOf('uploader')).toBe(200);
    expect(await statusOf('colleague')).toBe(404);
    expect(await statusOf('neighbour')).toBe(404);
  });

  test('are no longer given once the session has ended', async () => {
    const cookie = await signIn('uploader');
    const { url } = (await upload({ cookie })).json();
    await app.inject({ method: 'POST', url: '/auth/sign-out', headers: { cookie } });
    expect((await app.inject({ url, headers: { cookie } })).statusCode).toBe(401);
  });

  test('are not taken from one who has to change the password first', async () => {
    expect((await upload({ cookie: await signIn('newcomer') })).statusCode).toBe(401);
  });

  test('are not taken from a page of another site, though its browser is signed in', async () => {
    const cookie = await signIn('uploader');
    for (const [header, value] of [
      ['origin', 'https://elsewhere.example'],
      ['sec-fetch-site', 'cross-site'],
    ] as const) {
      const answer = await upload({ cookie, [header]: value });
      expect(answer.statusCode).toBe(403);
      expect(answer.json().error.message).toContain('其他网站');
    }
    expect((await upload({ cookie, origin: 'http://renda.test' })).statusCode).toBe(201);
  });

  test('are kept with a record of who sent them', async () => {
    const { id } = (await upload({ cookie: await signIn('uploader') })).json();
    const recordId = Buffer.from(id, 'base64').toString().replace('Attachment:', '');
    const row = await database.county().attachment.findFirstOrThrow({ where: { id: recordId } });
    expect(row).toMatchObject({ name: '一.pdf', purpose: 'MATERIAL', uploadedByName: '段演示', suggestionId: null });
    const entries = await auditOf(recordId);
    expect(entries).toEqual([{ action: 'attachment.keep', actorName: '段演示' }]);
  });
});

async function auditOf(recordId: string): Promise<object[]> {
  const owner = authPool({ url: database.ownerUrl, max: 1 });
  const words = 'select action, actor_name as "actorName" from public.audit_entries where record_id = $1';
  const { rows } = await owner.query(words, [recordId]);
  await owner.end();
  return rows;
}
