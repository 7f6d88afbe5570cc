/** The real server on a database of its own, with the demonstration county; as `npm start` runs it, but for the install. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { testCluster } from '@renda/db/testing';
import pg from 'pg';

const main = resolve(import.meta.dirname, '../../../apps/server/src/main.ts');
const startMs = 300_000;

export type Platform = {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** The owner's connection to its database. */
  readonly ownerUrl: string;
  /** What it has printed. */
  printed(): string;
  stop(): Promise<void>;
};

/** Starts it with the demonstration county and waits until it is ready. */
export async function startPlatform(): Promise<Platform> {
  const cluster = await testCluster();
  const database = `renda_e2e_${randomBytes(5).toString('hex')}`;
  await asOwner(cluster.ownerUrl, `create database ${database}`);
  const dataDir = await mkdtemp(join(tmpdir(), 'renda-e2e-'));
  const port = await freePort();
  const databaseUrl = new URL(cluster.ownerUrl);
  databaseUrl.pathname = `/${database}`;
  const env = {
    // Not the test runner's own settings: its BASE_URL is none of ours.
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATABASE_URL: databaseUrl.href,
    DATA_DIR: dataDir,
    PORT: String(port),
    DEMO: '1',
    LOG_LEVEL: 'warn',
    LANG: 'zh_CN.UTF-8',
  };
  const server = spawn(process.execPath, [main], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await ended(server);
    await asOwner(cluster.ownerUrl, `drop database if exists ${database} with (force)`);
    await rm(dataDir, { recursive: true, force: true });
    await cluster.stop();
  };
  await ready(url, server, () => text).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, ownerUrl: databaseUrl.href, printed: () => text, stop };
}

async function ready(url: string, server: ChildProcess, printed: () => string): Promise<void> {
  const until = Date.now() + startMs;
  while (Date.now() < until && server.exitCode === null) {
    const isReady = await fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolveSoon) => setTimeout(resolveSoon, 200));
  }
  throw new Error(`the server did not become ready:\n${printed()}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await exit;
}

async function asOwner(url: string, sql: string): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}
