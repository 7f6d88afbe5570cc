/** The database of the bench: a cluster of its own that waits for the disk as in production, and 20,000 suggestions in it. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  countyClient,
  createAccounts,
  grantRoles,
  hashSecret,
  type LoginUrls,
  migrate,
  startEmbeddedPostgres,
} from '@renda/db';
import { bulkCounty } from '@renda/db/testing';
import { roleClass } from '@renda/domain';
import pg from 'pg';

/** The county that is measured. */
export const county = '530524';
/** What its staff sign in with. */
export const account = { login: 'bench.staff', password: 'quiet river 7' };

const folder = resolve(import.meta.dirname, '../../../.test/bench');
/** Where the server under measurement keeps its secrets and files. */
export const dataFolder = resolve(folder, 'data');
const name = 'renda_bench';

export type BenchDatabase = LoginUrls & {
  readonly ownerUrl: string;
  /** The owner's address of an empty database beside it, for the demonstration. */
  readonly emptyUrl: string;
  readonly accountId: string;
  /** Stops the cluster; the next run makes the databases anew. */
  stop(): Promise<void>;
};

/** Makes it anew, some twenty seconds; `say` is told of each step. */
export async function benchDatabase(say: (step: string) => void): Promise<BenchDatabase> {
  say('starting PostgreSQL');
  await rm(dataFolder, { recursive: true, force: true });
  const cluster = await startEmbeddedPostgres({ folder: resolve(folder, 'postgres') });
  try {
    const [ownerUrl, emptyUrl] = [
      await emptyDatabase(cluster.ownerUrl, name),
      await emptyDatabase(cluster.ownerUrl, `${name}_demo`),
    ];
    say('20,000 suggestions');
    await migrate({ ownerUrl, log: { info: () => {} } });
    const { password } = new URL(ownerUrl);
    const passwords = { runtime: password, auth: password, jobs: password };
    const logins = await grantRoles({ ownerUrl, prefix: `${name}_floor`, passwords });
    await fill(ownerUrl);
    return { ownerUrl, emptyUrl, ...logins, accountId: await hire(ownerUrl, logins), stop: cluster.stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function emptyDatabase(clusterUrl: string, called: string): Promise<string> {
  const cluster = new pg.Pool({ connectionString: clusterUrl, max: 1 });
  await cluster.query(`drop database if exists ${called} with (force)`);
  await cluster.query(`create database ${called} template template0`);
  await cluster.end();
  return Object.assign(new URL(clusterUrl), { pathname: `/${called}` }).href;
}

async function fill(ownerUrl: string): Promise<void> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  await owner.query(`insert into jurisdictions (code, name) values ($1, '昌宁县'), ('530521', '施甸县')`, [county]);
  await owner.end();
  await bulkCounty(ownerUrl, '530521', 500);
  await bulkCounty(ownerUrl, county, 20_000);
  await vacuumed(ownerUrl);
}

/** As autovacuum leaves a database that has been in use. */
async function vacuumed(ownerUrl: string): Promise<void> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  await owner.query('vacuum analyze');
  await owner.end();
}

/** One of the staff, who will ask. */
async function hire(ownerUrl: string, { runtimeUrl }: LoginUrls): Promise<string> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  const passwordHash = await hashSecret(account.password);
  const [accountId = ''] = await createAccounts(owner, county, [
    { login: account.login, name: '周演示', passwordHash },
  ]);
  await owner.end();
  const db = countyClient({ url: runtimeUrl, jurisdiction: county, max: 1 });
  const { id: organId } = await db.organ.findFirstOrThrow({ where: { kind: 'WORKING_COMMITTEE' } });
  await db.roleGrant.create({ data: { accountId, role: 'STAFF', roleClass: roleClass('STAFF'), organId } });
  await db.$disconnect();
  return accountId;
}
