/** Writes the next migration from what `schema/` has and the migrations have not. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withScratchDatabase } from '../owner/withScratchDatabase.ts';
import { MigrationRefused } from './MigrationRefused.ts';
import { migrate } from './migrate.ts';
import { prismaFolder, readMigrations } from './migrationFolder.ts';
import { schemaDrift } from './schemaDrift.ts';

/**
 * Writes `migrations/NNNN_name/migration.sql` and promises its path. What the engine can't see (policies, checks, triggers) is
 * added to the file by hand. The scratch database for it is made beside the owner's, which therefore may create databases.
 * Refuses a name that is not in snake_case.
 */
export async function newMigration(name: string, options: { ownerUrl: string; folder?: string }): Promise<string> {
  const { ownerUrl, folder = prismaFolder } = options;
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new MigrationRefused({
      'zh-CN': `迁移的名称只能用小写字母、数字和下划线，“${name}”不行。`,
      en: `A migration's name is in snake_case; "${name}" is not.`,
    });
  const number = nextNumber((await readMigrations(folder)).map((migration) => migration.name));
  const script = await withScratchDatabase(ownerUrl, async (scratchUrl) => {
    await migrate({ ownerUrl: scratchUrl, log: { info: () => {} }, folder });
    return schemaDrift({ ownerUrl: scratchUrl, folder });
  });
  const path = join(folder, 'migrations', `${number}_${name}`, 'migration.sql');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, script ?? '', { flag: 'wx' });
  return path;
}

/** The number after the highest there is; numbers may leave gaps. */
function nextNumber(names: readonly string[]): string {
  const highest = Math.max(0, ...names.map((name) => Number.parseInt(name, 10)));
  return String(highest + 1).padStart(4, '0');
}
