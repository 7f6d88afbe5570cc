/** The folder in which a deployment keeps what is its own: the embedded database, uploaded files, secrets. */
import { access, constants, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderLock, makeFolder } from '@renda/db';
import { StartRefused } from './StartRefused.ts';

/** Raised when an older program could no longer read the folder. */
const format = 1;

/** How long a server that is ending is waited for, in milliseconds. */
const patience = 5_000;

/** Makes the folder on a first start. Refuses one that may not be read and written, and one that a newer program has used. */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    await checkFormat(folder);
  } catch (error) {
    throw error instanceof StartRefused ? error : unusable(folder, error);
  }
}

/** Holds the folder for this server alone until the process ends. Refuses when another server has it. */
export async function holdDataFolder(folder: string): Promise<FolderLock> {
  const lock = new FolderLock(join(folder, 'server.lock'));
  if (await lock.exclusive(patience)) return lock;
  throw new StartRefused('unavailable', {
    'zh-CN': `已有一个服务正在使用数据文件夹 ${folder}。请先停止它，或用 DATA_DIR 另指一个文件夹。`,
    en: `Another server is using the data folder ${folder}. Stop it first, or name another folder with DATA_DIR.`,
  });
}

async function checkFormat(folder: string): Promise<void> {
  const file = join(folder, 'format.json');
  const found = await readFile(file, 'utf8').then(
    (text) => Number((JSON.parse(text) as { format?: number }).format),
    (error) => {
      if (error.code === 'ENOENT') return 0;
      throw error;
    },
  );
  if (found > format) throw newer(folder);
  if (found < format) await writeFile(file, `${JSON.stringify({ format })}\n`);
}

function newer(folder: string): StartRefused {
  return new StartRefused('data', {
    'zh-CN': `数据文件夹 ${folder} 由更新的版本使用过，这个版本不能打开。请启动新版本；数据未作任何改动。`,
    en: `A newer version has used the data folder ${folder}; this one cannot open it. Start the newer version. Nothing was changed.`,
  });
}

function unusable(folder: string, error: unknown): StartRefused {
  const why = error instanceof Error ? error.message : String(error);
  return new StartRefused(
    'permission',
    {
      'zh-CN': `数据文件夹 ${folder} 不能读写（${why}）。请改正它的权限，或用 DATA_DIR 另指一个文件夹。`,
      en: `The data folder ${folder} cannot be read and written (${why}). Correct its permissions, or name another folder with DATA_DIR.`,
    },
    error,
  );
}
