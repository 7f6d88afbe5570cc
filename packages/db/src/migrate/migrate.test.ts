import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { withScratchDatabase } from '../owner/withScratchDatabase.ts';
import { testCluster } from '../testing/testCluster.ts';
import { MigrationRefused } from './MigrationRefused.ts';
import { migrate } from './migrate.ts';
import { migrationStatus } from './migrationStatus.ts';

const log = { info: () => {} };
const things = 'create table things (id int primary key);';
const countThings = `create function count_things() returns int language plpgsql as $$
begin
  perform 1; perform 2;
  return (select count(*) from things);
end $$;`;

/** A folder with migrations of our own, gone after the test. */
async function folderWith(migrations: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'migrations'));
  for (const [name, script] of Object.entries(migrations)) await writeMigration(folder, name, script);
  return folder;
}

async function writeMigration(folder: string, name: string, script: string): Promise<void> {
  await mkdir(join(folder, 'migrations', name), { recursive: true });
  await writeFile(join(folder, 'migrations', name, 'migration.sql'), script);
}

async function onEmptyDatabase(work: (ownerUrl: string) => Promise<void>): Promise<void> {
  const cluster = await testCluster();
  await withScratchDatabase(cluster.ownerUrl, work);
}

async function rowsOf<Row extends object>(ownerUrl: string, sql: string): Promise<Row[]> {
  return withOwner(ownerUrl, async (owner) => (await owner.query<Row>(sql)).rows);
}

describe('migrate', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await folderWith({ '0002_count': countThings, '0001_things': things });
  });

  test('applies every pending migration in the order of the names, functions whole', () =>
    onEmptyDatabase(async (ownerUrl) => {
      expect(await migrate({ ownerUrl, log, folder })).toEqual({ applied: ['0001_things', '0002_count'] });
      expect(await rowsOf(ownerUrl, 'select count_things()')).toEqual([{ count_things: 0 }]);
      expect(await migrate({ ownerUrl, log, folder })).toEqual({ applied: [] });
    }));

  test('keeps the ledger of prisma migrate deploy', () =>
    onEmptyDatabase(async (ownerUrl) => {
      await migrate({ ownerUrl, log, folder });
      const ledger = await rowsOf(
        ownerUrl,
        `select migration_name, checksum, applied_steps_count, finished_at >= started_at as in_order, logs, rolled_back_at,
           length(id) as id from _prisma_migrations order by started_at`,
      );
      const entry = (migration_name: string, script: string) => ({
        migration_name,
        checksum: createHash('sha256').update(script).digest('hex'),
        applied_steps_count: 1,
        in_order: true,
        logs: null,
        rolled_back_at: null,
        id: 36,
      });
      expect(ledger).toEqual([entry('0001_things', things), entry('0002_count', countThings)]);
    }));

  test('two programs that migrate at once apply each migration once', () =>
    onEmptyDatabase(async (ownerUrl) => {
      const both = await Promise.all([migrate({ ownerUrl, log, folder }), migrate({ ownerUrl, log, folder })]);
      expect(both.map(({ applied }) => applied.length).toSorted()).toEqual([0, 2]);
    }));

  test('refuses a database that a newer program has used, and says so', () =>
    onEmptyDatabase(async (ownerUrl) => {
      await migrate({ ownerUrl, log, folder });
      await rm(join(folder, 'migrations', '0002_count'), { recursive: true });
      const refused = expect(migrate({ ownerUrl, log, folder })).rejects;
      await refused.toThrow(MigrationRefused);
      await expect(migrate({ ownerUrl, log, folder })).rejects.toThrow(/数据库比这个程序新：已有 .*0002_count/);
    }));

  test('refuses a database whose applied migration was edited since', () =>
    onEmptyDatabase(async (ownerUrl) => {
      await migrate({ ownerUrl, log, folder });
      await writeMigration(folder, '0001_things', `${things}\n-- changed\n`);
      await expect(migrate({ ownerUrl, log, folder })).rejects.toThrow(/由 0001_things 的另一个版本建立/);
    }));

  test('a migration that fails leaves nothing behind, and applies once it is mended', () =>
    onEmptyDatabase(async (ownerUrl) => {
      await writeMigration(folder, '0003_broken', 'create table half (id int); select from nowhere;');
      await expect(migrate({ ownerUrl, log, folder })).rejects.toThrow(/relation "nowhere" does not exist/);
      expect(await rowsOf(ownerUrl, `select to_regclass('half') as half`)).toEqual([{ half: null }]);
      expect(await migrationStatus({ ownerUrl, folder })).toMatchObject({
        failed: ['0003_broken'],
        pending: ['0003_broken'],
      });
      await writeMigration(folder, '0003_broken', 'create table half (id int);');
      expect(await migrate({ ownerUrl, log, folder })).toEqual({ applied: ['0003_broken'] });
      expect(await migrationStatus({ ownerUrl, folder })).toMatchObject({ failed: [], pending: [], edited: [] });
    }));

  test('refuses a database with tables that are not ours', () =>
    onEmptyDatabase(async (ownerUrl) => {
      await rowsOf(ownerUrl, 'create table theirs (id int)');
      await expect(migrate({ ownerUrl, log, folder })).rejects.toThrow(/not empty/);
      expect(await rowsOf(ownerUrl, `select to_regclass('things') as things`)).toEqual([{ things: null }]);
    }));

  test('status of an empty database: everything is pending', () =>
    onEmptyDatabase(async (ownerUrl) => {
      expect(await migrationStatus({ ownerUrl, folder })).toEqual({
        applied: [],
        pending: ['0001_things', '0002_count'],
        unknown: [],
        edited: [],
        failed: [],
      });
    }));
});
