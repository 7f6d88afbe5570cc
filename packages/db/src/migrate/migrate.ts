/** Brings a database to this code's schema. */
import pg from 'pg';
import { migrateQueue } from '../job/migrateQueue.ts';
import { withOwner } from '../owner/withOwner.ts';
import { MigrationRefused } from './MigrationRefused.ts';
import { migrationList, prismaFolder, readMigrations } from './migrationFolder.ts';
import { type MigrationStatus, migrationStatus } from './migrationStatus.ts';
import { noFilters, withSchemaEngine } from './withSchemaEngine.ts';

/** Where progress is told; pino fits. */
export type MigrateLog = { info(facts: object, message: string): void };

/** Any number; two migrations at once would each find the same ones pending. */
const lockKey = 7_301_924;
const oldestVersion = 150_000;

/**
 * Applies the pending migrations in order, each in one transaction, and keeps the ledger of `prisma migrate deploy`; then those of the
 * queue of jobs, which keeps its own.
 * A second process waits for the first. Refuses with `MigrationRefused` a server older than PostgreSQL 15, a database that
 * newer code has used, one whose applied migrations differ from this code's, and a script that fails.
 */
export async function migrate(options: {
  ownerUrl: string;
  log: MigrateLog;
  folder?: string;
}): Promise<{ applied: readonly string[] }> {
  const { ownerUrl, log, folder = prismaFolder } = options;
  return withOwner(ownerUrl, async (owner) => {
    await refuseOldServer(owner);
    await owner.query('select pg_advisory_lock($1)', [lockKey]);
    const status = await migrationStatus({ ownerUrl, folder });
    refuseForeignHistory(status);
    const applied = await applyPending(ownerUrl, folder, status, log);
    await migrateQueue(ownerUrl);
    return { applied };
  });
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const version = rows[0];
  if (version && version.number >= oldestVersion) return;
  throw new MigrationRefused({
    'zh-CN': `这台服务器是 PostgreSQL ${version?.name}，需要 15 或更新的版本。`,
    en: `This server is PostgreSQL ${version?.name}; version 15 or newer is needed.`,
  });
}

function refuseForeignHistory({ unknown, edited }: MigrationStatus): void {
  if (unknown.length > 0) {
    const names = unknown.join(', ');
    throw new MigrationRefused({
      'zh-CN': `数据库比这个程序新：已有 ${names}。请启动新版程序，或恢复此前的备份。`,
      en: `The database is newer than this program: it already has ${names}. Start the newer program, or restore a backup made before it.`,
    });
  }
  if (edited.length > 0) {
    const names = edited.join(', ');
    throw new MigrationRefused({
      'zh-CN': `数据库是由 ${names} 的另一个版本建立的，与本程序所带的不同。已执行的迁移不能改动，应另写新的迁移。`,
      en: `The database was made by other versions of ${names} than this program holds. An applied migration is never edited: write a new one.`,
    });
  }
}

async function applyPending(
  ownerUrl: string,
  folder: string,
  status: MigrationStatus,
  log: MigrateLog,
): Promise<readonly string[]> {
  if (status.pending.length === 0) return [];
  log.info({ pending: status.pending }, `applying ${status.pending.length} migrations`);
  const applied = await apply(ownerUrl, folder, status);
  log.info({ applied }, `applied ${applied.length} migrations`);
  return applied;
}

async function apply(ownerUrl: string, folder: string, status: MigrationStatus): Promise<readonly string[]> {
  const migrationsList = migrationList(folder, await readMigrations(folder));
  let said: pg.DatabaseError | undefined;
  try {
    return await withSchemaEngine(
      ownerUrl,
      async (engine) => {
        for (const migrationName of status.failed) await engine.markMigrationRolledBack({ migrationName });
        return (await engine.applyMigrations({ migrationsList, filters: noFilters })).appliedMigrationNames;
      },
      (error) => {
        said = error;
      },
    );
  } catch (cause) {
    const why = explain(said ?? cause);
    throw new MigrationRefused(
      { 'zh-CN': `迁移失败，未作任何改动：${why}`, en: `A migration failed and left nothing behind: ${why}` },
      cause,
    );
  }
}

/** The first of what went wrong; the engine appends its own call stack, which tells nobody anything. */
function explain(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const where = cause instanceof pg.DatabaseError && cause.position ? ` (at character ${cause.position})` : '';
  return `${cause.message.split('\n   0: ')[0]}${where}`;
}
