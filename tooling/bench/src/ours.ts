/** The real server as it is deployed, sign-in and log included. */
import { resolve } from 'node:path';
import { dataFolder } from './database.ts';
import { type Served, serve } from './Process.ts';

const main = resolve(import.meta.dirname, '../../../apps/server/src/main.ts');

/** Serves that database; the demonstration is seeded into it where that is wanted. */
export function serveOurs(databaseUrl: string, isDemonstration = false): Promise<Served> {
  return serve([main], {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
    PORT: '0',
    DEMO: isDemonstration ? '1' : '0',
    NODE_ENV: 'production',
  });
}
