import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../client/countyClient.ts';
import { newId } from '../newId.ts';
import { withOwner } from '../owner/withOwner.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';

let database: TestDatabase;
let ours: Db;
let theirs: Db;
let theirOrgan: { id: string };

const validFrom = new Date('2021-01-01');
const organ = { kind: 'GOVERNMENT', name: '县人民政府', shortName: '县政府', validFrom };

beforeAll(async () => {
  database = await testDatabase();
  ours = database.county('530524');
  theirs = database.county('530521');
  theirOrgan = await theirs.organ.create({ data: organ });
});
afterAll(() => database.drop());

describe('a county', () => {
  test('neither sees nor counts another’s rows', async () => {
    expect(await ours.organ.findUnique({ where: { id: theirOrgan.id } })).toBeNull();
    expect(await ours.organ.count()).toBe(0);
    expect(await ours.$queryRaw`select count(*)::int as seen from organs`).toEqual([{ seen: 0 }]);
  });

  test('neither changes nor deletes another’s rows', async () => {
    expect(await ours.organ.updateMany({ data: { name: '别的' } })).toEqual({ count: 0 });
    expect(await ours.organ.deleteMany()).toEqual({ count: 0 });
    expect(await theirs.organ.findUniqueOrThrow({ where: { id: theirOrgan.id } })).toMatchObject({ name: organ.name });
  });

  test('cannot make a row for another, nor move one there', async () => {
    await expect(ours.organ.create({ data: { ...organ, jurisdiction: '530521' } })).rejects.toThrow(
      /row-level security/,
    );
    const own = await ours.organ.create({ data: organ });
    const moved = ours.organ.update({ where: { id: own.id }, data: { jurisdiction: '530521' } });
    await expect(moved).rejects.toThrow(/row-level security/);
    await ours.organ.delete({ where: { id: own.id } });
  });

  test('cannot point at another’s row, though foreign keys see it', async () => {
    const pointing = ours.organ.create({ data: { ...organ, parentId: theirOrgan.id } });
    await expect(pointing).rejects.toThrow(/Foreign key constraint violated/);
  });

  test('may take the number, code or name that another has', async () => {
    const category = { key: 'TRANSPORT', name: '交通', sortOrder: 1 };
    await theirs.category.create({ data: category });
    await ours.category.create({ data: category });
    expect(await ours.category.count()).toBe(1);
  });

  test('cannot tell by an error whether an id is another’s', async () => {
    const update = (id: string) =>
      ours.organ.update({ where: { id }, data: { name: '别的' } }).catch((error: Error) => error.message);
    expect(await update(theirOrgan.id)).toBe(await update(newId()));
  });
});

test('a connection that names no county fails at once, in every table', async () => {
  const client = new pg.Client(database.runtimeUrl);
  await client.connect();
  await expect(client.query('select from organs')).rejects.toThrow(
    /unrecognized configuration parameter "app.jurisdiction"/,
  );
  await client.end();
});

describe('an account', () => {
  const grantee = newId();
  beforeAll(async () => {
    await withOwner(database.ownerUrl, (owner) =>
      owner.query(
        `insert into auth.accounts (id, jurisdiction, login, name) values ($1, '530524', 'li.one', '李一（虚构）')`,
        [grantee],
      ),
    );
  });
  const grant = (role: string, roleClass = role) =>
    ours.roleGrant.create({ data: { accountId: grantee, role, roleClass } });

  test('holds several ordinary roles, but each for one thing only once', async () => {
    await grant('DEPUTY', 'ORDINARY');
    await grant('LEADER', 'ORDINARY');
    await expect(grant('DEPUTY', 'ORDINARY')).rejects.toThrow(/role_grants_held_once|Unique constraint/);
  });

  test('with an ordinary role cannot become an administrator', async () => {
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']) {
      await expect(grant(role)).rejects.toThrow(/role_grants_one_class/);
    }
  });

  test('that administrates holds no other role, and cannot pass it off as ordinary', async () => {
    await ours.roleGrant.deleteMany();
    await grant('AUDITOR');
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN'])
      await expect(grant(role)).rejects.toThrow(/role_grants_one_class/);
    await expect(grant('LEADER', 'ORDINARY')).rejects.toThrow(/role_grants_one_class/);
    await expect(grant('LEADER', 'AUDITOR')).rejects.toThrow(/role_grants_class_of_role/);
  });
});
