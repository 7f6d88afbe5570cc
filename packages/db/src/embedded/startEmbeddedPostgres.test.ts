import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClusterRecord, readRecord } from './ClusterRecord.ts';
import { livePostmaster } from './postmaster.ts';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './startEmbeddedPostgres.ts';

const isRoot = process.getuid?.() === 0;
const program = join(import.meta.dirname, 'testing/startAndHold.ts');
let base: string;
let folder: string;
let running: EmbeddedPostgres[];

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'renda-embedded-'));
  await chmod(base, 0o755);
  folder = join(base, '数据 文件夹', 'postgres');
  running = [];
});

afterEach(async () => {
  for (const each of running) await each.stop();
  const place = (await readRecord(folder).catch(() => undefined))?.place;
  if (place) await rm(place, { recursive: true });
  await rm(base, { recursive: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ folder, ...options });
  running.push(started);
  return started;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const record = async () => (await readRecord(folder)) as ClusterRecord;
const clusterFolder = async () => join((await record()).place ?? folder, 'cluster');
const postmaster = async () => livePostmaster(await clusterFolder());

/** A process of its own that starts PostgreSQL and is killed outright. */
async function startAndDie(): Promise<string> {
  const child = fork(program, [folder]);
  const [ownerUrl] = (await once(child, 'message')) as [string];
  child.kill('SIGKILL');
  await once(child, 'exit');
  return ownerUrl;
}

describe('the embedded PostgreSQL', () => {
  test('speaks UTF-8 and Chinese order, on 127.0.0.1 alone, to an owner who is no superuser', async () => {
    const { ownerUrl } = await start();
    await ask(ownerUrl, `create collation strokes (provider = icu, locale = 'zh-u-co-stroke')`);
    const [found] = await ask(
      ownerUrl,
      `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens,
         (select rolsuper from pg_roles where rolname = current_user) as super,
         (select string_agg(name, '' order by name collate strokes) from (values ('张'), ('丁'), ('王')) as people (name)) as names`,
    );
    expect(found).toEqual({ encoding: 'UTF8', listens: '127.0.0.1', super: false, names: '丁王张' });
  });

  test('is in a session of its own, so that Ctrl-C does not reach it', async () => {
    await start();
    const { pid } = (await postmaster()) ?? {};
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    const session = line.slice(line.lastIndexOf(')') + 2).split(' ')[3];
    expect(Number(session)).toBe(pid);
  });

  test('is stopped by the last of its users, not by the first', async () => {
    const first = await start();
    const second = await start();
    await first.stop();
    expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    await second.stop();
    expect(await postmaster()).toBeUndefined();
  });

  test('is started once when two ask at the same time', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.ownerUrl).toBe(other.ownerUrl);
  });

  test('keeps its port, and takes another when that is taken', async () => {
    const { port, stop } = await start();
    await stop();
    const again = await start();
    expect(again.port).toBe(port);
    await again.stop();
    const taker = createServer().listen(port, '127.0.0.1');
    await once(taker, 'listening');
    expect((await start()).port).not.toBe(port);
    taker.close();
  });

  test('has a port and a cluster of its own beside that of another folder', async () => {
    const one = await start();
    const other = await start({ folder: join(base, 'other') });
    expect(other.port).not.toBe(one.port);
    await ask(one.ownerUrl, 'create table mine (id int)');
    expect(await ask(other.ownerUrl, `select to_regclass('mine') as mine`)).toEqual([{ mine: null }]);
  });
});

describe('after a kill', () => {
  test('of the server, the next start adopts the PostgreSQL that still runs', async () => {
    const ownerUrl = await startAndDie();
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    const before = await postmaster();
    const steps: string[] = [];
    const started = await start({ onStep: (step) => steps.push(step) });
    expect(steps).toEqual(['ADOPTING']);
    expect(await postmaster()).toEqual(before);
    expect(await ask(started.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('of PostgreSQL too, the next start recovers what was committed', async () => {
    const ownerUrl = await startAndDie();
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    process.kill((await postmaster())?.pid ?? 0, 'SIGKILL');
    const started = await start();
    expect(await ask(started.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('a note that names somebody else’s process is not believed', async () => {
    const { stop } = await start();
    await stop();
    const note = `${process.pid}\n${await clusterFolder()}\n1\n5432\n\n127.0.0.1\n\nready\n`;
    await writeFile(join(await clusterFolder(), 'postmaster.pid'), note);
    expect(await ask((await start()).ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a cluster of tests, which does not wait for the disk, is thrown away', async () => {
    const { ownerUrl } = await start({ isDurable: false });
    await ask(ownerUrl, 'create table doubtful (id int)');
    process.kill((await postmaster())?.pid ?? 0, 'SIGKILL');
    while (await postmaster()) await sleep(50);
    const started = await start({ isDurable: false });
    expect(await ask(started.ownerUrl, `select to_regclass('doubtful') as table`)).toEqual([{ table: null }]);
  });
});

describe('a folder', () => {
  test('below one that is closed to the user postgres works all the same, and again', async () => {
    await mkdir(join(base, '数据 文件夹'), { mode: 0o700 });
    const { ownerUrl, stop } = await start();
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    expect((await record()).place !== undefined).toBe(isRoot);
    await stop();
    expect(await ask((await start()).ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('that was closed afterwards keeps its data', async () => {
    const { ownerUrl, stop } = await start();
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    await stop();
    await chmod(join(base, '数据 文件夹'), 0o700);
    expect(await ask((await start()).ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('whose cluster is gone is refused: none is made in its place', async () => {
    const { stop } = await start();
    await stop();
    await rm(await clusterFolder(), { recursive: true });
    await expect(start()).rejects.toThrow('CLUSTER_LOST');
  });

  test('whose cluster another major version made is refused', async () => {
    const { stop } = await start();
    await stop();
    await writeFile(join(await clusterFolder(), 'PG_VERSION'), '99\n');
    await expect(start()).rejects.toThrow('OTHER_MAJOR_VERSION');
  });

  test('shows its passwords to its owner alone', async () => {
    await start();
    const { mode } = await stat(join(folder, 'cluster.json'));
    expect(mode & 0o777).toBe(0o600);
  });
});
