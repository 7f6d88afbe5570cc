/** The queue of jobs: graphile-worker's own tables, in a schema of their own. */
import { Logger, runMigrations } from 'graphile-worker';

/** Its steps are told nobody: they belong to the migration that is under way. */
const silent = new Logger(() => () => {});

/** Brings the queue to the version of this program's library, as its owner. May be repeated. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silent });
}
