/** The database that test databases are copied from: migrated, granted, with two counties. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { migrate } from '../migrate/migrate.ts';
import { prismaFolder, readMigrations } from '../migrate/migrationFolder.ts';
import { databaseUrl } from '../owner/databaseUrl.ts';
import { withOwner } from '../owner/withOwner.ts';
import { grantRoles, type LoginUrls, loginUrls, type Passwords } from '../roles/grantRoles.ts';
import { grantStatements, loginNames } from '../roles/grantStatements.ts';

const prefix = 'renda_test';
const counties = `insert into jurisdictions (code, name) values ('530524', '昌宁县'), ('530521', '施甸县')`;

/** Any number; two test files at once would each build the template. */
const lockKey = 7_301_926;

/** Promises the template's name; builds it if this schema has none on this server yet. Nobody can connect to it. */
export async function templateDatabase(clusterUrl: string): Promise<string> {
  const name = `renda_template_${await schemaHash()}`;
  await withOwner(clusterUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [lockKey]);
    const { rows } = await owner.query('select from pg_database where datname = $1', [name]);
    if (rows.length === 0) await build(owner, clusterUrl, name);
  });
  return name;
}

/** The log-ins of a test database; theirs are the passwords of the tests alone, known to whoever knows the owner's. */
export function testLogins(ownerUrl: string): LoginUrls {
  return loginUrls(ownerUrl, prefix, passwords(ownerUrl));
}

/** It gets its name last, so that one half built is never taken for it. */
async function build(owner: pg.Client, clusterUrl: string, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await owner.query(`drop database if exists ${draft} with (force)`);
  await owner.query(`create database ${draft} template template0`);
  const ownerUrl = databaseUrl(clusterUrl, draft);
  await migrate({ ownerUrl, log: { info: () => {} } });
  await grantRoles({ ownerUrl, prefix, passwords: passwords(clusterUrl) });
  await withOwner(ownerUrl, (client) => client.query(counties));
  await owner.query(`alter database ${draft} allow_connections false`);
  await owner.query(`alter database ${draft} rename to ${name}`);
}

function passwords(url: string): Passwords {
  const password = createHash('sha256')
    .update(`tests ${new URL(url).password}`)
    .digest('hex');
  return { runtime: password, auth: password, jobs: password };
}

async function schemaHash(): Promise<string> {
  const hash = createHash('sha256').update(counties);
  for (const { checksum } of await readMigrations(prismaFolder)) hash.update(checksum);
  for (const statement of grantStatements(loginNames(prefix))) hash.update(statement);
  return hash.digest('hex').slice(0, 12);
}
