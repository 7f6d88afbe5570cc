import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderLock } from './FolderLock.ts';

let folder: string;
let locks: FolderLock[];
const lock = () => {
  const made = new FolderLock(join(folder, 'lock'));
  locks.push(made);
  return made;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renda-lock-'));
  locks = [];
});
afterEach(async () => {
  for (const each of locks) each.close();
  await rm(folder, { recursive: true });
});

test('many hold it shared, and then nobody holds it alone', async () => {
  expect(await lock().shared(0)).toBe(true);
  expect(await lock().shared(0)).toBe(true);
  expect(await lock().exclusive(0)).toBe(false);
});

test('one holds it alone, until it gives it up', async () => {
  const first = lock();
  const second = lock();
  expect(await first.exclusive(0)).toBe(true);
  expect(await second.shared(100)).toBe(false);
  first.release();
  expect(await second.exclusive(0)).toBe(true);
});

test('whoever waits gets it when it is given up', async () => {
  const first = lock();
  await first.exclusive(0);
  const waiting = lock().exclusive(5_000);
  setTimeout(() => first.release(), 100);
  expect(await waiting).toBe(true);
});

test('a process that is killed holds it no longer', async () => {
  const child = fork(join(import.meta.dirname, 'testing/lockAndHold.ts'), [join(folder, 'lock')]);
  await once(child, 'message');
  expect(await lock().exclusive(0)).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await lock().exclusive(1_000)).toBe(true);
});
