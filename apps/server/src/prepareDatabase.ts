/** Brings the database to this program's schema and makes the log-ins that it works with. */
import { grantRoles, LoginRefused, type LoginUrls, MigrationRefused, migrate, migrationStatus } from '@renda/db';
import type { Logger } from 'pino';
import type { Say } from './console.ts';
import { StartRefused } from './StartRefused.ts';
import type { Secrets } from './secrets.ts';

/** Migrates, grants, and returns the log-ins' connection strings. Refuses a database that a newer program has used; it stays as it was. */
export async function prepareDatabase(parts: {
  ownerUrl: string;
  secrets: Secrets;
  say: Say;
  log: Logger;
}): Promise<LoginUrls> {
  const { ownerUrl, secrets, say, log } = parts;
  try {
    const { pending, unknown } = await migrationStatus({ ownerUrl });
    if (unknown.length > 0) throw newer(unknown);
    if (pending.length > 0) say({ 'zh-CN': '正在准备数据表……', en: 'Preparing the tables…' });
    await migrate({ ownerUrl, log });
    return await grantRoles({
      ownerUrl,
      prefix: loginPrefix(ownerUrl),
      passwords: { runtime: secrets.runtimePassword, auth: secrets.authPassword, jobs: secrets.jobsPassword },
    });
  } catch (error) {
    if (!(error instanceof MigrationRefused || error instanceof LoginRefused)) throw error;
    const { sentences } = error;
    throw new StartRefused(
      'data',
      { 'zh-CN': `数据库不能使用：${sentences['zh-CN']}`, en: `The database cannot be used: ${sentences.en}` },
      error,
    );
  }
}

/** Log-ins belong to the whole server, so they are named for the database: two deployments beside each other keep apart. */
function loginPrefix(ownerUrl: string): string {
  const name = decodeURIComponent(new URL(ownerUrl).pathname.slice(1)).toLowerCase();
  return /^[a-z][a-z0-9_]{0,40}$/.test(name) ? name : 'renda';
}

function newer(unknown: readonly string[]): StartRefused {
  const names = unknown.join(', ');
  return new StartRefused('data', {
    'zh-CN': `这个数据库由更新的版本使用过（${names}），这个版本不能打开。请启动新版本；数据未作任何改动。`,
    en: `A newer version has used this database (${names}); this one cannot open it. Start the newer version. Nothing was changed.`,
  });
}
