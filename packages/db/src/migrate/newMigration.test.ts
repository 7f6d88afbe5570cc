import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { withScratchDatabase } from '../owner/withScratchDatabase.ts';
import { testCluster } from '../testing/testCluster.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { migrate } from './migrate.ts';
import { newMigration } from './newMigration.ts';
import { schemaDrift } from './schemaDrift.ts';

const base = 'datasource db {\n  provider = "postgresql"\n}\n';
const thing = (fields = '') => `model Thing {\n  id String @id @db.Uuid\n${fields}\n  @@map("things")\n}\n`;

async function folderWithSchema(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schema-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of ['schema', 'migrations']) await mkdir(join(folder, part));
  await writeFile(join(folder, 'schema', 'base.prisma'), base);
  await writeFile(join(folder, 'schema', 'thing.prisma'), thing());
  return folder;
}

test('a new migration is what the schema has and the migrations have not, under the next number', async () => {
  const folder = await folderWithSchema();
  const { ownerUrl } = await testCluster();
  const first = await newMigration('things', { ownerUrl, folder });
  expect(relative(folder, first)).toBe('migrations/0001_things/migration.sql');
  expect(await readFile(first, 'utf8')).toContain('CREATE TABLE "things"');

  await writeFile(join(folder, 'schema', 'thing.prisma'), thing('  name String @default("")'));
  const second = await newMigration('name', { ownerUrl, folder });
  expect(relative(folder, second)).toBe('migrations/0002_name/migration.sql');
  expect(await readFile(second, 'utf8')).toContain(`ADD COLUMN     "name" TEXT NOT NULL DEFAULT ''`);

  await withScratchDatabase(ownerUrl, async (url) => {
    await migrate({ ownerUrl: url, log: { info: () => {} }, folder });
    expect(await schemaDrift({ ownerUrl: url, folder })).toBeNull();
  });
});

test('a migration is named in snake_case', async () => {
  const { ownerUrl } = await testCluster();
  await expect(newMigration('../Elsewhere', { ownerUrl })).rejects.toThrow(/迁移的名称/);
});

test('schema and migrations agree', async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  expect(await schemaDrift({ ownerUrl: database.ownerUrl })).toBeNull();
});

test('a column that the schema does not know is drift', async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  await withOwner(database.ownerUrl, (owner) => owner.query('alter table organs add column colour text'));
  expect(await schemaDrift({ ownerUrl: database.ownerUrl })).toContain('DROP COLUMN "colour"');
});
