import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfCheckout } from './testing/copyOfCheckout.ts';
import { type ServerProcess, startByNpm, startServerProcess } from './testing/serverProcess.ts';

/** Installing is skipped, but what was built here may have to be built there. */
const patienceMs = 300_000;

let base: string;
let other: string;
let ours: ServerProcess;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'renda-checkouts-'));
  other = join(base, '另一份 代码');
  await copyOfCheckout(other);
  ours = startServerProcess({ DATA_DIR: join(base, 'ours') });
}, patienceMs);

afterAll(async () => {
  ours.child.kill('SIGTERM');
  await ours.ended();
  for (const folder of [join(other, '.data'), join(base, 'ours')]) {
    const { place } = await clusterRecord(folder);
    if (place) await rm(place, { recursive: true });
  }
  await rm(base, { recursive: true });
}, patienceMs);

async function clusterRecord(dataFolder: string): Promise<{ port: number; place?: string }> {
  return JSON.parse(await readFile(join(dataFolder, 'postgres/cluster.json'), 'utf8'));
}

const isServing = (address: string) =>
  fetch(new URL('/health/ready', address)).then(
    ({ ok }) => ok,
    () => false,
  );

test(
  'npm start works in a closed folder with a space and Chinese in its path, beside another server, and SIGTERM to npm ends all of it',
  async () => {
    const ourAddress = await ours.address();
    const theirs = startByNpm(other, {});
    const theirAddress = await theirs.address();
    expect(await isServing(theirAddress)).toBe(true);
    const [one, two] = [await clusterRecord(join(base, 'ours')), await clusterRecord(join(other, '.data'))];
    expect(one.port).not.toBe(two.port);
    theirs.child.kill('SIGTERM');
    expect(await theirs.ended()).toBe(0);
    expect(await isServing(theirAddress)).toBe(false);
    await expect(fetch(`http://127.0.0.1:${two.port}`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    expect(await isServing(ourAddress)).toBe(true);
  },
  patienceMs,
);

test(
  'npm that is killed leaves nothing behind that still serves',
  async () => {
    const theirs = startByNpm(other, {});
    const address = await theirs.address();
    theirs.child.kill('SIGKILL');
    await once(theirs.child, 'exit');
    await expect.poll(() => isServing(address), { timeout: 20_000 }).toBe(false);
    const { port } = await clusterRecord(join(other, '.data'));
    const isRefused = () => fetch(`http://127.0.0.1:${port}`).catch((error) => error.cause.code);
    await expect.poll(isRefused, { timeout: 20_000 }).toBe('ECONNREFUSED');
  },
  patienceMs,
);
