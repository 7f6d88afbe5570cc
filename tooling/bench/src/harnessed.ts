/** The bench's database as tests of the graph know theirs. */
import { countedClient, type TestDatabase } from '@renda/db/testing';
import { type BenchDatabase, county } from './database.ts';

/** The database in the form in which tests of the graph know theirs; it outlives them. */
export function harnessed({ ownerUrl, runtimeUrl, authUrl, jobsUrl }: BenchDatabase): TestDatabase {
  const client = countedClient({ url: runtimeUrl, jurisdiction: county });
  return { ownerUrl, runtimeUrl, authUrl, jobsUrl, county: () => client, drop: () => client.$disconnect() };
}
