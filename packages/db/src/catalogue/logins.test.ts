import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function rowsOf<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return withOwner(database.ownerUrl, async (owner) => (await owner.query<Row>(sql, values)).rows);
}

const nameOf = (url: string) => new URL(url).username;
const workers = () => [nameOf(database.runtimeUrl), nameOf(database.jobsUrl)];

/** What a log-in may do, table by table, where it is not read and write. */
const rightsOf = (name: string, schema: string) =>
  rowsOf<{ table: string; rights: string }>(
    `select relname as table, concat_ws(' ',
       case when has_table_privilege($1, oid, 'select') then 'select' end,
       case when has_table_privilege($1, oid, 'insert') then 'insert' end,
       case when has_table_privilege($1, oid, 'update') then 'update' end,
       case when has_table_privilege($1, oid, 'delete') then 'delete' end,
       case when has_table_privilege($1, oid, 'truncate, references, trigger') then 'more' end) as rights
     from pg_class where relnamespace = $2::regnamespace and relkind in ('r', 'v', 'p') order by 1`,
    [name, schema],
  );

test('no log-in but the owner makes log-ins or databases, passes row-level security, or is the owner’s', async () => {
  const names = [...workers(), nameOf(database.authUrl)];
  const found = await rowsOf(
    `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as "isPowerful",
       exists (select from pg_auth_members where member = r.oid) as "isMember"
     from pg_roles r where rolname = any ($1)`,
    [names],
  );
  expect(found).toHaveLength(3);
  for (const role of found) expect(role).toMatchObject({ isPowerful: false, isMember: false });
});

test('runtime and jobs read and write the counties’ tables, only add to the audit trail, only read the counties', async () => {
  for (const name of workers()) {
    const unusual = (await rightsOf(name, 'public')).filter(({ rights }) => rights !== 'select insert update delete');
    expect(unusual).toEqual([
      { table: '_prisma_migrations', rights: '' },
      { table: 'audit_entries', rights: 'select insert' },
      { table: 'jurisdictions', rights: 'select' },
    ]);
  }
});

describe('the schema of accounts', () => {
  test('is closed to runtime and jobs: schema, tables and functions', async () => {
    for (const name of workers()) {
      const [schema] = await rowsOf<{ open: boolean }>(
        `select has_schema_privilege($1, 'auth', 'usage, create') as open`,
        [name],
      );
      expect(schema?.open).toBe(false);
      expect((await rightsOf(name, 'auth')).filter(({ rights }) => rights !== '')).toEqual([]);
      const functions = await rowsOf(
        `select proname from pg_proc where pronamespace = 'auth'::regnamespace and has_function_privilege($1, oid, 'execute')`,
        [name],
      );
      expect(functions).toEqual([]);
    }
  });

  test('refuses a runtime connection that asks all the same', async () => {
    for (const sql of [
      'select from auth.accounts',
      'select from auth.sessions',
      `select auth.write_audit('530524', '[]')`,
    ]) {
      await expect(database.county().$queryRawUnsafe(sql)).rejects.toThrow(/permission denied for schema auth/);
    }
  });

  test('is all that the log-in of sign-in has', async () => {
    const name = nameOf(database.authUrl);
    expect((await rightsOf(name, 'public')).filter(({ rights }) => rights !== '')).toEqual([]);
    const inAuth = await rightsOf(name, 'auth');
    expect(inAuth.length).toBeGreaterThan(3);
    expect(inAuth.filter(({ rights }) => rights !== 'select insert update delete')).toEqual([]);
  });
});

test('a function that acts with the owner’s right is not for everybody, and looks names up where nobody else can put them', async () => {
  const functions = await rowsOf<{ name: string; isForAll: boolean; path: string | null }>(
    `select oid::regprocedure::text as name,
       exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0) as "isForAll",
       (select option_value from pg_options_to_table(proconfig) where option_name = 'search_path') as path
     from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'auth'::regnamespace)`,
  );
  expect(functions.length).toBeGreaterThan(0);
  for (const { name, isForAll, path } of functions) {
    expect({ name, isForAll, path }).toEqual({
      name,
      isForAll: false,
      path: expect.stringMatching(/^(""|pg_catalog, pg_temp)$/) as string,
    });
  }
});

test('nobody but the owner makes tables or functions beside ours', async () => {
  for (const name of [...workers(), nameOf(database.authUrl)]) {
    for (const schema of ['public', 'auth']) {
      expect(await rowsOf(`select has_schema_privilege($1, $2, 'create') as may`, [name, schema])).toEqual([
        { may: false },
      ]);
    }
  }
});

test('a table of a later migration is open to runtime and jobs at once', async () => {
  await rowsOf('create table later (id uuid primary key, jurisdiction text not null)');
  const client = new pg.Client(database.runtimeUrl);
  await client.connect();
  expect((await client.query('select from later')).rows).toEqual([]);
  await client.end();
});
