/** The start, step by step; each step says how it is undone before the next begins. */
import { join } from 'node:path';
import { deliveryChannels, type Locale } from '@renda/domain';
import pg from 'pg';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';
import type { Say } from './console.ts';
import { holdDataFolder, openDataFolder } from './DataFolder.ts';
import { demonstration, tellAccounts } from './demonstration.ts';
import type { Settings } from './env.ts';
import { folderBytes } from './files/folderBytes.ts';
import { drain, listen, refuseTakenPort } from './listening.ts';
import { openDatabase } from './openDatabase.ts';
import { openDoors } from './openDoors.ts';
import { openOutwards } from './openOutwards.ts';
import { openWorker } from './openWorker.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import type { Shutdown } from './Shutdown.ts';
import { readOrMakeSecrets } from './secrets.ts';
import { webApps } from './webApps.ts';

const pulseMs = 2_000;

/** Starts everything that the settings ask for and prints where it is. Goes no further once the end has been asked for. */
export async function startServer(settings: Settings, log: Logger, say: Say, shutdown: Shutdown): Promise<void> {
  await openDataFolder(settings.dataFolder);
  await refuseTakenPort(settings);
  const hold = await holdDataFolder(settings.dataFolder);
  shutdown.add('data folder', async () => hold.close());
  const secrets = await readOrMakeSecrets(settings.dataFolder);
  if (shutdown.isAsked) return;
  const database = await openDatabase(settings, say);
  shutdown.add('database', database.stop);
  if (shutdown.isAsked) return;
  const logins = await prepareDatabase({ ownerUrl: database.ownerUrl, secrets, say, log });
  if (shutdown.isAsked) return;
  const urls = { ...logins, ownerUrl: database.ownerUrl };
  const bytes = folderBytes(join(settings.dataFolder, 'files'));
  const accounts = await demonstration({ database, isWanted: settings.demo, bytes, say, log });
  if (shutdown.isAsked) return;
  const outwards = openOutwards(settings, { isDemonstration: accounts.length > 0 });
  const openChannels = deliveryChannels.filter((channel) => outwards.gateways[channel] !== undefined);
  const doors = await openDoors({ settings, secrets, urls, bytes, log, openChannels });
  shutdown.add('connections', doors.close);
  if (settings.isWorking) {
    const worker = await openWorker({ urls, bytes, log, outwards });
    shutdown.add('jobs', worker.close);
  }
  const pulse = openPulse(urls.runtimeUrl, log);
  shutdown.add('pulse', pulse.close);
  const app = await buildApp({ settings, log, isReady: pulse.beats, routes: doors.routes });
  shutdown.add('http', () => drain(app));
  const address = await listen(app, settings);
  tellAccounts(accounts, address, say);
  announce(address, say);
}

/** One connection that asks whether the database answers. */
function openPulse(url: string, log: Logger): { beats: () => Promise<boolean>; close: () => Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: pulseMs, query_timeout: pulseMs });
  pool.on('error', (err) => log.warn({ err }, 'a connection to the database broke'));
  const beats = () =>
    pool.query('select 1').then(
      () => true,
      () => false,
    );
  return { beats, close: () => pool.end() };
}

function announce(address: URL, say: Say): void {
  const lines = webApps.map(({ path, name }) => [new URL(`${path}/`, address), name] as const);
  const list = (locale: Locale) => lines.map(([url, name]) => `\n  ${url}  ${name[locale]}`).join('');
  say({
    'zh-CN': `\n已启动：${address}${list('zh-CN')}\n按 Ctrl-C 停止。`,
    en: `\nRunning: ${address}${list('en')}\nCtrl-C ends it.`,
  });
}
