import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../migrate/migrate.ts';
import { databaseUrl } from '../owner/databaseUrl.ts';
import { withOwner } from '../owner/withOwner.ts';
import { testCluster } from '../testing/testCluster.ts';
import { grantRoles } from './grantRoles.ts';
import { LoginRefused } from './LoginRefused.ts';

const prefix = `test_${randomBytes(4).toString('hex')}`;
const passwords = { runtime: 'r:/?#[]@ %', auth: 'a', jobs: 'j' };
const logins = ['runtime', 'auth', 'jobs'].map((use) => `${prefix}_${use}`);

let clusterUrl: string;
/** Owns the database, makes databases and log-ins, is no superuser: what an administrator would give us. */
let ownerUrl: string;

const onCluster = (...statements: string[]) =>
  withOwner(clusterUrl, async (owner) => {
    for (const statement of statements) await owner.query(statement);
  });

beforeAll(async () => {
  clusterUrl = (await testCluster()).ownerUrl;
  await onCluster(`create role ${prefix}_owner login createdb createrole password 'owner'`);
  const other = new URL(clusterUrl);
  other.username = `${prefix}_owner`;
  other.password = 'owner';
  await withOwner(databaseUrl(other.href, 'postgres'), (owner) => owner.query(`create database ${prefix}`));
  ownerUrl = databaseUrl(other.href, prefix);
  await migrate({ ownerUrl, log: { info: () => {} } });
});

afterAll(() =>
  withOwner(databaseUrl(ownerUrl, 'postgres'), async (owner) => {
    await owner.query(`drop database ${prefix} with (force)`);
    for (const login of logins) await owner.query(`drop role if exists ${login}`);
  }).then(() => onCluster(`drop role ${prefix}_owner`)),
);

async function whoIs(url: string): Promise<string | undefined> {
  return withOwner(
    url,
    async (client) => (await client.query<{ name: string }>('select current_user as name')).rows[0]?.name,
  );
}

describe('log-ins of a deployment', () => {
  test('are made by an owner who is no superuser, and open with their passwords', async () => {
    const urls = await grantRoles({ ownerUrl, prefix, passwords });
    expect(await whoIs(urls.runtimeUrl)).toBe(`${prefix}_runtime`);
    expect(await whoIs(urls.authUrl)).toBe(`${prefix}_auth`);
    expect(await whoIs(urls.jobsUrl)).toBe(`${prefix}_jobs`);
  });

  test('are left as they are by a repetition, also by two at once', async () => {
    const [first, second] = await Promise.all([
      grantRoles({ ownerUrl, prefix, passwords }),
      grantRoles({ ownerUrl, prefix, passwords }),
    ]);
    expect(first).toEqual(second);
    expect(await whoIs(first.runtimeUrl)).toBe(`${prefix}_runtime`);
  });

  test('take a new password, and the old one opens no more', async () => {
    const before = await grantRoles({ ownerUrl, prefix, passwords });
    const after = await grantRoles({ ownerUrl, prefix, passwords: { ...passwords, runtime: 'new' } });
    expect(await whoIs(after.runtimeUrl)).toBe(`${prefix}_runtime`);
    await expect(whoIs(before.runtimeUrl)).rejects.toThrow(/password authentication failed/);
    await grantRoles({ ownerUrl, prefix, passwords });
  });

  test('that could make others are refused', async () => {
    await withOwner(ownerUrl, (owner) => owner.query(`alter role ${prefix}_jobs createrole`));
    await expect(grantRoles({ ownerUrl, prefix, passwords })).rejects.toThrow(/_jobs 权限过大/);
    await withOwner(ownerUrl, (owner) => owner.query(`alter role ${prefix}_jobs nocreaterole`));
  });

  test('that are members of another role, whose rights they would have too, are refused', async () => {
    await withOwner(ownerUrl, async (owner) => {
      await owner.query(`create role ${prefix}_group`);
      await owner.query(`grant ${prefix}_group to ${prefix}_auth`);
    });
    await expect(grantRoles({ ownerUrl, prefix, passwords })).rejects.toThrow(/_auth 权限过大/);
    await withOwner(ownerUrl, (owner) => owner.query(`drop role ${prefix}_group`));
  });

  test('are accepted from an owner who may not make any, when an administrator has made them', async () => {
    await grantRoles({ ownerUrl, prefix, passwords });
    await onCluster(`alter role ${prefix}_owner nocreaterole`);
    const urls = await grantRoles({ ownerUrl, prefix, passwords });
    expect(await whoIs(urls.jobsUrl)).toBe(`${prefix}_jobs`);
    await onCluster(`alter role ${prefix}_owner createrole`);
  });

  test('are refused clearly where the owner may not make them', async () => {
    await onCluster(`alter role ${prefix}_owner nocreaterole`);
    const refused = grantRoles({ ownerUrl, prefix: `${prefix}_other`, passwords });
    await expect(refused).rejects.toThrow(LoginRefused);
    await expect(refused).rejects.toThrow(/请授予 CREATEROLE/);
    await onCluster(`alter role ${prefix}_owner createrole`);
  });

  test.each(['', 'Renda', 'a b', "x'; drop role y --"])('%j is no prefix', async (wrong) => {
    await expect(grantRoles({ ownerUrl, prefix: wrong, passwords })).rejects.toThrow(/登录角色的前缀/);
  });
});

test('a password that is wrong is PostgreSQL’s to refuse', async () => {
  const { runtimeUrl } = await grantRoles({ ownerUrl, prefix, passwords });
  const wrong = new URL(runtimeUrl);
  wrong.password = 'wrong';
  await expect(new pg.Client(wrong.href).connect()).rejects.toThrow(/password authentication failed/);
});
