import { afterAll, beforeAll, expect, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { isPrimaryKeyOnId, sharedTables } from './exceptions.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function rowsOf<Row extends object>(sql: string): Promise<Row[]> {
  return withOwner(database.ownerUrl, async (owner) => (await owner.query<Row>(sql)).rows);
}

const setting = `current_setting('app.jurisdiction'::text)`;
const isOwned = (table: string) => !(table in sharedTables);

const tables = `select relname as name, relrowsecurity as "isProtected",
    (select pg_get_expr(adbin, adrelid) from pg_attribute a left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = c.oid and attname = 'jurisdiction' and attnotnull and atttypid = 'text'::regtype) as county,
    (select coalesce(json_agg(json_build_object('name', policyname, 'permissive', permissive, 'roles', roles::text, 'cmd', cmd,
        'using', qual, 'check', with_check)), '[]') from pg_policies p where p.schemaname = 'public' and p.tablename = relname) as policies
  from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`;

test('every table is a county’s, or stands in the list of exceptions', async () => {
  const found = await rowsOf<{ name: string; county: string | null }>(tables);
  expect(found.length).toBeGreaterThan(25);
  expect(found.filter(({ county }) => county !== setting).map(({ name }) => name)).toEqual(Object.keys(sharedTables));
});

test('every table of a county shows and takes that county’s rows alone', async () => {
  const found = await rowsOf<{ name: string; isProtected: boolean; policies: object[] }>(tables);
  const condition = `(jurisdiction = ${setting})`;
  const policy = {
    name: 'county',
    permissive: 'PERMISSIVE',
    roles: '{public}',
    cmd: 'ALL',
    using: condition,
    check: condition,
  };
  for (const { name, isProtected, policies } of found.filter((table) => isOwned(table.name))) {
    expect({ name, isProtected, policies }).toEqual({ name, isProtected: true, policies: [policy] });
  }
});

test('no view or materialised view stands beside the tables, where no policy would hold', async () => {
  const views = await rowsOf(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')`,
  );
  expect(views).toEqual([]);
});

type ForeignKey = { name: string; from: string; to: string; columns: string[]; references: string[] };

test('a row of a county can point only at rows of the same county', async () => {
  const keys = await rowsOf<ForeignKey>(
    `select conname as name, conrelid::regclass::text as from, confrelid::regclass::text as to,
       (select json_agg(attname order by place) from unnest(conkey) with ordinality as k (num, place)
         join pg_attribute on attrelid = conrelid and attnum = num) as columns,
       (select json_agg(attname order by place) from unnest(confkey) with ordinality as k (num, place)
         join pg_attribute on attrelid = confrelid and attnum = num) as references
     from pg_constraint where contype = 'f' and confrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
  );
  const between = keys.filter(({ to }) => isOwned(to));
  expect(between.length).toBeGreaterThan(40);
  for (const { name, columns, references } of between) {
    expect({ name, county: columns[0], ofCounty: references[0] }).toEqual({
      name,
      county: 'jurisdiction',
      ofCounty: 'jurisdiction',
    });
  }
});

type Index = { name: string; table: string; isPrimary: boolean; columns: (string | null)[] };

test('every unique key holds the county, and every index begins with it', async () => {
  const indexes = await rowsOf<Index>(
    `select i.indexrelid::regclass::text as name, c.relname as table, i.indisprimary as "isPrimary",
       (select json_agg(attname order by place) from unnest(i.indkey::int[]) with ordinality as k (num, place)
         left join pg_attribute on attrelid = i.indrelid and attnum = num) as columns
     from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace`,
  );
  const judged = indexes.filter(
    ({ table, isPrimary, columns }) => isOwned(table) && !isPrimaryKeyOnId(named(columns), isPrimary),
  );
  expect(judged.length).toBeGreaterThan(60);
  expect(judged.filter(({ columns }) => columns[0] !== 'jurisdiction').map(({ name }) => name)).toEqual([]);
});

function named(columns: readonly (string | null)[]): string[] {
  return columns.map((column) => column ?? '');
}

test('a text that decides where an index is used is compared by operators that keep it under row-level security', async () => {
  const enums = await rowsOf(
    `select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace`,
  );
  expect(enums).toEqual([]);
});
