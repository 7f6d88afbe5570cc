import { spawn } from 'node:child_process';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresFailure, type EmbeddedPostgresProblem } from './EmbeddedPostgresFailure.ts';
import type { PostgresUser } from './PostgresUser.ts';
import { processesOf } from './postmaster.ts';

/** Recovery after a kill reads all that was written since the last checkpoint. */
const startSeconds = 300;
const stopSeconds = 120;
const orphansMs = 60_000;

/** Settings that differ from PostgreSQL's own. Only 127.0.0.1 and no Unix socket, whose path may be 107 bytes at most. */
const ownSettings = `listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
password_encryption = 'scram-sha-256'
timezone = 'UTC'
log_timezone = 'UTC'
logging_collector = on
log_directory = 'log'
log_filename = 'postgresql-%a.log'
log_truncate_on_rotation = on
log_rotation_age = 1d
jit = off
`;

/** What a database may leave out that nobody will miss. */
const fleeting = `fsync = off
synchronous_commit = off
full_page_writes = off
`;

/** One PostgreSQL cluster on disk and the programs that make, start and stop it. */
export class Cluster {
  readonly folder: string;
  readonly #binaries: Binaries;
  readonly #user: PostgresUser | undefined;

  constructor(folder: string, binaries: Binaries, user: PostgresUser | undefined) {
    this.folder = folder;
    this.#binaries = binaries;
    this.#user = user;
  }

  /** The major version that made it, or undefined while there is none. */
  async madeBy(): Promise<string | undefined> {
    const version = await readFile(join(this.folder, 'PG_VERSION'), 'utf8').catch(() => undefined);
    return version?.trim();
  }

  /** Makes the cluster beside its place and moves it there when it is whole. */
  async initialise(superuserPassword: string): Promise<void> {
    const draft = `${this.folder}.new`;
    const passwordFile = `${this.folder}.password`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
    try {
      if (this.#user) for (const path of [draft, passwordFile]) await chown(path, this.#user.uid, this.#user.gid);
      await this.#run('INITDB_FAILED', 'initdb', [
        ...['-D', draft, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale=C.UTF-8'],
      ]);
    } finally {
      await rm(passwordFile, { force: true });
    }
    await rename(draft, this.folder);
  }

  /** Removes it from disk. */
  async destroy(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Starts PostgreSQL in a session of its own, so that no signal meant for us reaches it, and waits until it answers. */
  async start(port: number, isDurable: boolean): Promise<void> {
    await this.#waitForOrphans();
    await rm(join(this.folder, 'postmaster.pid'), { force: true });
    await this.#writeSettings(port, isDurable);
    const log = join(this.folder, 'start.log');
    await rm(log, { force: true });
    await this.#run(
      'START_FAILED',
      'pg_ctl',
      ['start', '-w', '-t', String(startSeconds), '-D', this.folder, '-l', log],
      log,
    );
  }

  /** Ends its connections, writes everything down and stops. */
  async stop(): Promise<void> {
    await this.#run('STOP_FAILED', 'pg_ctl', [
      'stop',
      '-m',
      'fast',
      '-w',
      '-t',
      String(stopSeconds),
      '-D',
      this.folder,
    ]);
  }

  /** After SIGKILL of the postmaster its children end by themselves; a second server beside them would spoil the data. */
  async #waitForOrphans(): Promise<void> {
    const deadline = Date.now() + orphansMs;
    for (;;) {
      const orphans = await processesOf(this.folder);
      if (orphans.length === 0) return;
      if (Date.now() > deadline)
        throw new EmbeddedPostgresFailure('IN_TRANSITION', `${this.folder}: ${orphans.join(', ')}`);
      await sleep(100);
    }
  }

  async #writeSettings(port: number, isDurable: boolean): Promise<void> {
    const settings = `${ownSettings}port = ${port}\n${isDurable ? '' : fleeting}`;
    await writeFile(join(this.folder, 'postgresql.auto.conf'), settings);
  }

  /** Runs one of PostgreSQL's programs as its user; what it said goes into the failure, with the end of `log`. */
  async #run(problem: EmbeddedPostgresProblem, program: string, args: readonly string[], log = devNull): Promise<void> {
    const said = join(this.folder, '..', `${program}.log`);
    const output = await open(said, 'w', 0o600);
    const child = spawn(join(this.#binaries.folder, 'bin', program), args, {
      ...this.#user,
      cwd: '/',
      detached: true,
      env: environment(),
      stdio: ['ignore', output.fd, output.fd],
      windowsHide: true,
    });
    try {
      const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
      if (code === 0) return;
      const detail = (await readFile(said, 'utf8')) + (await readFile(log, 'utf8').catch(() => ''));
      throw new EmbeddedPostgresFailure(problem, detail.slice(-2000).trim());
    } finally {
      await output.close();
    }
  }
}

/** Ours without what PostgreSQL's programs would take for orders (PGDATA, PGPORT, …), and in a language that logs can be searched in. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => ['PATH', 'SystemRoot', 'TEMP', 'TMP'].includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
