/** The secrets of a deployment: made on its first start, kept in its data folder. */
import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from './StartRefused.ts';

export type Secrets = {
  /** Signs what sign-in hands out. */
  readonly session: string;
  /** Passwords of the log-ins that the owner makes in the database. */
  readonly runtimePassword: string;
  readonly authPassword: string;
  readonly jobsPassword: string;
};

const names = [
  'session',
  'runtimePassword',
  'authPassword',
  'jobsPassword',
] as const satisfies readonly (keyof Secrets)[];

/** The data folder's secrets, generated if it has none; only their owner may read the file. Refuses a damaged file: nothing is ever replaced. */
export async function readOrMakeSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.json');
  return (await read(file)) ?? (await make(file));
}

async function read(file: string): Promise<Secrets | undefined> {
  try {
    const secrets = JSON.parse(await readFile(file, 'utf8')) as Secrets;
    if (names.every((name) => secrets[name])) return secrets;
    throw new SyntaxError(`one of ${names.join(', ')} is missing`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    if (!(error instanceof SyntaxError)) throw error;
    throw new StartRefused(
      'data',
      {
        'zh-CN': `密钥文件已损坏：${file}。请从备份中恢复这个文件，不要删除它。`,
        en: `The file of secrets is damaged: ${file}. Restore it from a backup; do not delete it.`,
      },
      error,
    );
  }
}

/** Written whole and then given its name; of two processes at once, the second takes the first one's. */
async function make(file: string): Promise<Secrets> {
  const secrets = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]));
  const draft = `${file}.${process.pid}`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(secrets, undefined, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await link(draft, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readOrMakeSecrets(join(file, '..'));
}
