/** The schema and its migrations as they lie on disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm';

/** One migration: its name (the folder's), its script, and the SHA-256 by which the ledger knows it. */
export type Migration = { readonly name: string; readonly script: string; readonly checksum: string };

/** The folder that holds `schema/` and `migrations/`. */
export const prismaFolder = resolve(import.meta.dirname, '../../../../prisma');

/** Promises the migrations in the order of their names. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(join(folder, 'migrations'), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.toSorted().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const script = await readFile(join(folder, 'migrations', name, 'migration.sql'), 'utf8');
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

/** Promises every file of the schema. */
export async function readSchema(folder: string): Promise<SchemaContainer[]> {
  const names = (await readdir(join(folder, 'schema'))).filter((name) => name.endsWith('.prisma')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, 'schema', name);
      return { path, content: await readFile(path, 'utf8') };
    }),
  );
}

/** The migrations in the shape that the engine takes. */
export function migrationList(folder: string, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: join(folder, 'migrations'),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
    })),
  };
}
