import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresFailure } from './EmbeddedPostgresFailure.ts';
import { canReach, type PostgresUser } from './PostgresUser.ts';

const run = promisify(execFile);

/** Where root keeps what the user `postgres` must reach: copies of the programs, and clusters of data folders closed to it. */
export const systemFolder = '/var/lib/renda';

/** The mode of a folder that others may pass through, but not look into. */
const passage = 0o711;

/** Makes the folder and those above it, if need be: closed to others, but with a passage for the user `postgres` when it is root who asks. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: process.getuid?.() === 0 ? passage : 0o700 });
}

/**
 * A new folder outside for the cluster of `folder`, or undefined where `user` can reach the folder itself.
 * What belongs to a temporary folder is itself temporary.
 */
export async function placeFor(folder: string, user: PostgresUser | undefined): Promise<string | undefined> {
  if (await canReach(folder, user)) return undefined;
  const temporary = await realpath(tmpdir());
  const bases = [join(systemFolder, 'clusters')];
  if ((await realpath(folder)).startsWith(temporary + sep)) bases.unshift(temporary);
  for (const base of bases) {
    await mkdir(base, { recursive: true, mode: 0o755 });
    const place = await mkdtemp(join(base, 'renda-postgres-'));
    await chmod(place, passage);
    if (await canReach(place, user)) return place;
    await rm(place, { recursive: true });
  }
  throw new EmbeddedPostgresFailure('UNREACHABLE_CLUSTER', folder);
}

/** Whether there is such a file or folder. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Moves a folder with its owners and modes, to another file system too. It stands whole in the one place or the other. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await run('cp', ['-a', from, `${to}.copy`]);
    await rename(`${to}.copy`, to);
    await rm(from, { recursive: true });
  }
}
