/** The PostgreSQL that tests run on. */
import { resolve } from 'node:path';
import { startEmbeddedPostgres } from '../embedded/startEmbeddedPostgres.ts';

/** A server for tests, with a log-in that may make databases and roles. */
export type TestCluster = {
  /** Connection string of the owner's own database. Tests make others beside it, and touch no database that they did not make. */
  readonly ownerUrl: string;
  /** Ends this process's use of it; the last one to end stops the server, if it is ours. */
  stop(): Promise<void>;
};

const folder = resolve(import.meta.dirname, '../../../../.test/postgres');

/**
 * The server named by TEST_DATABASE_URL or DATABASE_URL, else one of this checkout in `.test/`, which is started or, where another test
 * process has done so, joined. It does not wait for the disk, and what a crash left of it is thrown away.
 */
export async function testCluster(): Promise<TestCluster> {
  const given = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (given) return { ownerUrl: given, stop: async () => {} };
  return startEmbeddedPostgres({ folder, isDurable: false });
}
