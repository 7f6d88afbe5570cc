/** Brings a database to this code's schema. */
import pg from 'pg';
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
 * Applies the pending migrations in order, each in one transaction, and keeps the ledger of `prisma migrate deploy`.
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
    if (status.pending.length === 0) return { applied: [] };
    log.info({ pending: status.pending }, `applying ${status.pending.length} migrations`);
    const applied = await apply(ownerUrl, folder, status);
    log.info({ applied }, `applied ${applied.length} migrations`);
    return { applied };
  });
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const version = rows[0];
  if (version && version.number >= oldestVersion) return;
  throw new MigrationRefused(`This server is PostgreSQL ${version?.name}; version 15 or newer is needed.`);
}

function refuseForeignHistory({ unknown, edited }: MigrationStatus): void {
  if (unknown.length > 0) {
    throw new MigrationRefused(
      `The database is newer than this program: it already has ${unknown.join(', ')}. Start the newer program, or restore a backup made before it.`,
    );
  }
  if (edited.length > 0) {
    throw new MigrationRefused(
      `The database was made by other versions of ${edited.join(', ')} than this program holds. An applied migration is never edited: write a new one.`,
    );
  }
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
    throw new MigrationRefused(`A migration failed and left nothing behind: ${explain(said ?? cause)}`, { cause });
  }
}

/** The first of what went wrong; the engine appends its own call stack, which tells nobody anything. */
function explain(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const where = cause instanceof pg.DatabaseError && cause.position ? ` (at character ${cause.position})` : '';
  return `${cause.message.split('\n   0: ')[0]}${where}`;
}
