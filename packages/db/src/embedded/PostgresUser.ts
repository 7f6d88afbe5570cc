import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { EmbeddedPostgresFailure } from './EmbeddedPostgresFailure.ts';

const run = promisify(execFile);

/** Whom PostgreSQL runs as, when that is not ourselves: it refuses to run as root. */
export type PostgresUser = { readonly uid: number; readonly gid: number };

/**
 * Whom to run PostgreSQL as: ourselves (undefined) unless we are root; then whoever owns the cluster already, else the system's
 * user `postgres`, made if there is none. Refuses where none can be made.
 */
export async function postgresUser(cluster: string): Promise<PostgresUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await lookUp()) ?? (await make());
}

async function lookUp(): Promise<PostgresUser | undefined> {
  try {
    const uid = Number((await run('id', ['-u', 'postgres'])).stdout);
    const gid = Number((await run('id', ['-g', 'postgres'])).stdout);
    return uid > 0 ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}

/** Debian, Red Hat and their kin know `useradd`; Alpine's BusyBox knows `adduser -S`. */
const commands = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
  ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', 'postgres'],
];

async function make(): Promise<PostgresUser> {
  const said: string[] = [];
  for (const [command = '', ...args] of commands) {
    const failure = await run(command, args).then(() => undefined, String);
    if (failure) said.push(failure);
    const made = await lookUp();
    if (made) return made;
  }
  throw new EmbeddedPostgresFailure('NO_UNPRIVILEGED_USER', said.join('\n'));
}

/** Whether the user can pass into the folder (or run the program), every folder above it included. Asked of the system, so that access lists count too. */
export async function canReach(path: string, user: PostgresUser | undefined): Promise<boolean> {
  if (!user) return true;
  return run('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}
