/** How the database's ledger of migrations stands to the migrations of this code. */
import type pg from 'pg';
import { withOwner } from '../owner/withOwner.ts';
import { type Migration, prismaFolder, readMigrations } from './migrationFolder.ts';

/** Names of migrations, in order. */
export type MigrationStatus = {
  /** In the code and in the database. */
  readonly applied: readonly string[];
  /** In the code alone: `migrate` will apply them. */
  readonly pending: readonly string[];
  /** In the database alone: it has been used by newer code. */
  readonly unknown: readonly string[];
  /** In both, but the script has changed since it was applied. */
  readonly edited: readonly string[];
  /** Begun and not finished; a migration is one transaction, so nothing of it is there, and it is pending too. */
  readonly failed: readonly string[];
};

type LedgerRow = { name: string; checksum: string; isFinished: boolean };

/** Reads only; a database without a ledger has everything pending. */
export async function migrationStatus(options: { ownerUrl: string; folder?: string }): Promise<MigrationStatus> {
  const migrations = await readMigrations(options.folder ?? prismaFolder);
  return withOwner(options.ownerUrl, async (owner) => compare(migrations, await readLedger(owner)));
}

/** The ledger is `prisma migrate deploy`'s own. */
async function readLedger(owner: pg.Client): Promise<LedgerRow[]> {
  const { rows: found } = await owner.query<{ is: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as is`,
  );
  if (!found[0]?.is) return [];
  const { rows } = await owner.query<LedgerRow>(
    `select migration_name as name, checksum, finished_at is not null as "isFinished"
     from _prisma_migrations where rolled_back_at is null order by migration_name`,
  );
  return rows;
}

function compare(migrations: readonly Migration[], ledger: readonly LedgerRow[]): MigrationStatus {
  const finished = new Map(ledger.filter((row) => row.isFinished).map((row) => [row.name, row.checksum]));
  const inCode = new Set(migrations.map(({ name }) => name));
  const names = (chosen: readonly { name: string }[]) => chosen.map(({ name }) => name);
  return {
    applied: names(migrations.filter(({ name }) => finished.has(name))),
    pending: names(migrations.filter(({ name }) => !finished.has(name))),
    unknown: names(ledger.filter(({ name }) => !inCode.has(name))),
    edited: names(migrations.filter(({ name, checksum }) => finished.has(name) && finished.get(name) !== checksum)),
    failed: names(ledger.filter((row) => !row.isFinished)),
  };
}
