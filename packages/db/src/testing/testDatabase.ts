/** A database of a test file's own, on real PostgreSQL, with this code's schema and two counties. */
import { randomBytes } from 'node:crypto';
import type { Db } from '../client/countyClient.ts';
import { databaseUrl } from '../owner/databaseUrl.ts';
import { withOwner } from '../owner/withOwner.ts';
import type { LoginUrls } from '../roles/grantRoles.ts';
import { countedClient } from './countStatements.ts';
import { templateDatabase, testLogins } from './templateDatabase.ts';
import { testCluster } from './testCluster.ts';

/** The counties that every test database has: 昌宁县 and 施甸县. */
export type TestCounty = '530524' | '530521';

export type TestDatabase = LoginUrls & {
  readonly ownerUrl: string;
  /** The county's client under the runtime log-in, always the same; its statements can be counted. */
  county(jurisdiction?: TestCounty): Db;
  /** Closes the clients and drops the database. */
  drop(): Promise<void>;
};

/**
 * Makes a database for this test file from a template, which the first caller builds for this schema: some 100 ms. Nothing but the two
 * counties is in it. To be dropped when the file's tests are done.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  const template = await templateDatabase(cluster.ownerUrl);
  const name = `renda_test_${randomBytes(6).toString('hex')}`;
  await withOwner(cluster.ownerUrl, (owner) => owner.query(`create database ${name} template ${template}`));
  const ownerUrl = databaseUrl(cluster.ownerUrl, name);
  const logins = testLogins(ownerUrl);
  const clients = new Map<TestCounty, Db>();
  return {
    ownerUrl,
    ...logins,
    county(jurisdiction = '530524') {
      const client = clients.get(jurisdiction) ?? countedClient({ url: logins.runtimeUrl, jurisdiction, max: 5 });
      clients.set(jurisdiction, client);
      return client;
    },
    async drop() {
      await Promise.all([...clients.values()].map((client) => client.$disconnect()));
      await withOwner(cluster.ownerUrl, (owner) => owner.query(`drop database ${name} with (force)`));
      await cluster.stop();
    },
  };
}
