import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ServerProcess, startServerProcess } from './testing/serverProcess.ts';

let dataFolder: string;
let started: ServerProcess[];

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'renda-server-'));
  started = [];
});

afterEach(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGTERM');
    await ended();
  }
  const { place } = await clusterRecord().catch(() => ({ place: undefined }));
  if (place) await rm(place, { recursive: true });
  await rm(dataFolder, { recursive: true });
});

function start(environment: Readonly<Record<string, string>> = {}): ServerProcess {
  const process = startServerProcess({ DATA_DIR: dataFolder, ...environment });
  started.push(process);
  return process;
}

type Cluster = { place?: string; port: number; ownerPassword: string };

async function clusterRecord(): Promise<Cluster> {
  return JSON.parse(await readFile(join(dataFolder, 'postgres/cluster.json'), 'utf8'));
}

async function ownerUrl(): Promise<string> {
  const { port, ownerPassword } = await clusterRecord();
  return `postgresql://renda:${ownerPassword}@127.0.0.1:${port}/renda`;
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(await ownerUrl());
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function isServing(address: string): Promise<boolean> {
  return fetch(new URL('/health/ready', address)).then(
    ({ ok }) => ok,
    () => false,
  );
}

const isDatabaseUp = () => ask('select 1').then(Boolean, () => false);

describe('the server', () => {
  test('ends on SIGTERM, however often it comes, and the database with it; the next start has the same data', async () => {
    const first = start();
    expect(await isServing(await first.address())).toBe(true);
    await ask('create table kept as select 42 as answer');
    for (let i = 0; i < 3; i++) first.child.kill('SIGTERM');
    first.child.kill('SIGINT');
    expect(await first.ended()).toBe(0);
    expect(first.said().match(/"msg":"ending"/g)).toHaveLength(1);
    expect(await isDatabaseUp()).toBe(false);
    await start().address();
    expect(await ask('select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('answers a request under way before it ends', async () => {
    const server = start();
    const address = await server.address();
    const request = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode('{"login":"nobody",'));
        await sleep(300);
        server.child.kill('SIGTERM');
        await sleep(300);
        controller.enqueue(new TextEncoder().encode('"password":"x"}'));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(new URL('/auth/sign-in', address), {
      method: 'POST',
      headers,
      body: request,
      duplex: 'half',
    });
    expect(answer.status).toBe(401);
    expect(await server.ended()).toBe(0);
  });

  test('that was killed leaves a database that the next one adopts, and nothing acknowledged is lost', async () => {
    const first = start();
    await first.address();
    await ask('create table kept as select 42 as answer');
    first.child.kill('SIGKILL');
    await first.ended();
    expect(await isDatabaseUp()).toBe(true);
    const second = start();
    await second.address();
    expect(second.said()).toContain('数据库已在运行');
    expect(await ask('select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('ends by itself when the process that started it is gone', async () => {
    const server = start();
    const address = await server.address();
    server.child.disconnect();
    expect(await server.ended()).toBe(0);
    expect(await isServing(address)).toBe(false);
    expect(await isDatabaseUp()).toBe(false);
  });

  test('has a data folder for itself: a second one is refused and disturbs nothing', async () => {
    const address = await start().address();
    const second = start();
    expect(await second.ended()).toBe(69);
    expect(second.said()).toContain('已有一个服务正在使用数据文件夹');
    expect(await isServing(address)).toBe(true);
  });
});

describe('the start is refused in plain words, and nothing is touched,', () => {
  test('when the port is taken', async () => {
    const taker = createServer().listen(0, '127.0.0.1');
    await once(taker, 'listening');
    const { port } = taker.address() as { port: number };
    const server = start({ PORT: String(port) });
    expect(await server.ended()).toBe(69);
    expect(server.said()).toContain(`端口 ${port} 已被其他程序占用`);
    await expect(clusterRecord()).rejects.toThrow('ENOENT');
    taker.close();
  });

  test('when the data folder cannot be used', async () => {
    const file = join(dataFolder, 'file');
    await writeFile(file, 'kept');
    const server = start({ DATA_DIR: file, LANG: 'en_GB.UTF-8' });
    expect(await server.ended()).toBe(77);
    expect(server.said()).toContain(`The data folder ${file} cannot be read and written`);
    expect(await readFile(file, 'utf8')).toBe('kept');
  });

  test('when a newer version has used the data folder', async () => {
    const format = join(dataFolder, 'format.json');
    await writeFile(format, '{"format":99}');
    const server = start();
    expect(await server.ended()).toBe(65);
    expect(server.said()).toContain('由更新的版本使用过');
    expect(await readFile(format, 'utf8')).toBe('{"format":99}');
  });

  test('when a newer version has used the database', async () => {
    const first = start();
    await first.address();
    await ask(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ('later', 'x', now(), '9999_later', 1)`,
    );
    first.child.kill('SIGTERM');
    await first.ended();
    const second = start();
    expect(await second.ended()).toBe(65);
    expect(second.said()).toContain('9999_later');
    expect(await isDatabaseUp()).toBe(false);
  });

  test('when the file of secrets is damaged', async () => {
    await writeFile(join(dataFolder, 'secrets.json'), '{"session":');
    const server = start();
    expect(await server.ended()).toBe(65);
    expect(server.said()).toContain('密钥文件已损坏');
    expect(await readFile(join(dataFolder, 'secrets.json'), 'utf8')).toBe('{"session":');
  });

  test('when settings are wrong, each of them named', async () => {
    const server = start({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://u:secret@db/x',
      OIDC_ISSUER: 'https://id.example',
    });
    expect(await server.ended()).toBe(78);
    for (const name of ['PORT=99999', 'LOG_LEVEL=loud', 'DATABASE_URL=mysql://u:***@db/x', 'OIDC_CLIENT_SECRET']) {
      expect(server.said()).toContain(name);
    }
  });
});

describe('a DATABASE_URL', () => {
  test('where nothing listens is refused', async () => {
    const server = start({ DATABASE_URL: 'postgresql://renda:secret@127.0.0.1:1/renda' });
    expect(await server.ended()).toBe(69);
    expect(server.said()).toContain('127.0.0.1:1/renda）：那里没有 PostgreSQL 在运行');
    expect(server.said()).not.toContain('secret');
  });

  test('with a wrong password, or of a database that is not there, is refused', async () => {
    await start().address();
    const url = new URL(await ownerUrl());
    const beside = { DATA_DIR: join(dataFolder, 'beside') };
    const wrong = start({ ...beside, DATABASE_URL: Object.assign(new URL(url), { password: 'guess' }).href });
    expect(await wrong.ended()).toBe(69);
    expect(wrong.said()).toContain('用户名或密码不对');
    const missing = start({ ...beside, DATABASE_URL: Object.assign(new URL(url), { pathname: '/nowhere' }).href });
    expect(await missing.ended()).toBe(69);
    expect(missing.said()).toContain('没有这个数据库');
  });

  test('is used, left running at the end, and not filled with a demonstration that nobody asked for', async () => {
    await start().address();
    const url = new URL(await ownerUrl());
    await ask('create database external');
    const server = start({
      DATA_DIR: join(dataFolder, 'beside'),
      DATABASE_URL: Object.assign(url, { pathname: '/external' }).href,
      DEMO: '',
    });
    expect(await isServing(await server.address())).toBe(true);
    expect(server.said()).not.toContain('演示');
    server.child.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    expect(await isDatabaseUp()).toBe(true);
  });
});
