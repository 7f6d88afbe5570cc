/** A worker without a server: jobs alone, beside servers that were started with JOBS=off, or with them. */
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Say } from './console.ts';
import { openDataFolder } from './DataFolder.ts';
import type { Settings } from './env.ts';
import { folderBytes } from './files/folderBytes.ts';
import { openDatabase } from './openDatabase.ts';
import { openOutwards } from './openOutwards.ts';
import { openWorker } from './openWorker.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import type { Shutdown } from './Shutdown.ts';
import { readOrMakeSecrets } from './secrets.ts';

/** Starts it on the database and the data folder that the settings name; the folder may be a server's, which goes on. */
export async function startWorkerAlone(settings: Settings, log: Logger, say: Say, shutdown: Shutdown): Promise<void> {
  await openDataFolder(settings.dataFolder);
  const secrets = await readOrMakeSecrets(settings.dataFolder);
  if (shutdown.isAsked) return;
  const database = await openDatabase(settings, say);
  shutdown.add('database', database.stop);
  if (shutdown.isAsked) return;
  const logins = await prepareDatabase({ ownerUrl: database.ownerUrl, secrets, say, log });
  if (shutdown.isAsked) return;
  const bytes = folderBytes(join(settings.dataFolder, 'files'));
  const outwards = openOutwards(settings);
  const worker = await openWorker({ urls: { ...logins, ownerUrl: database.ownerUrl }, bytes, log, outwards });
  shutdown.add('jobs', worker.close);
  say({ 'zh-CN': '后台任务进程已启动。按 Ctrl-C 停止。', en: 'The worker is running. Ctrl-C ends it.' });
}
