import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { countStatements } from '../testing/countStatements.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { countyClient } from './countyClient.ts';
import { countyClients } from './countyClients.ts';
import { freshPlan } from './freshPlan.ts';
import { statementNames } from './statementNames.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const validFrom = new Date('2021-01-01');

describe('the client of a county', () => {
  test('fills in the county by itself, and reads a tree in one statement', async () => {
    const db = database.county();
    const parent = await db.organ.create({
      data: { kind: 'GOVERNMENT', name: '县人民政府', shortName: '县政府', validFrom },
    });
    await db.organ.create({
      data: {
        kind: 'GOVERNMENT_DEPARTMENT',
        name: '县交通运输局',
        shortName: '交通局',
        parentId: parent.id,
        validFrom,
      },
    });
    const { result, statements } = await countStatements(db, () =>
      db.organ.findMany({ where: { parentId: null }, include: { children: { include: { parent: true } } } }),
    );
    expect(result[0]).toMatchObject({
      jurisdiction: '530524',
      children: [{ shortName: '交通局', parent: { shortName: '县政府' } }],
    });
    expect(statements).toHaveLength(1);
  });

  test('counts within a transaction too, without its beginning and end', async () => {
    const db = database.county();
    const { statements } = await countStatements(db, () =>
      db.$transaction(async (tx) => {
        await tx.organ.count();
        await tx.township.count();
      }),
    );
    expect(statements).toHaveLength(2);
  });

  test('keeps statements prepared, so that the next of the same text is not parsed again', async () => {
    const db = countyClient({ url: database.runtimeUrl, jurisdiction: '530524', max: 1 });
    for (let i = 0; i < 3; i++) await db.organ.findMany({ where: { name: `${i}` } });
    const [row] = await db.$queryRaw<{ kept: bigint }[]>`
      select count(*) as kept from pg_prepared_statements where statement like '%organs%' and statement not like '%kept%'`;
    await db.$disconnect();
    expect(row?.kept).toBe(1n);
  });

  test('plans a page by its size, which stands in the text; other values do not', async () => {
    const { statements } = await countStatements(database.county(), () =>
      database.county().organ.findMany({ where: { name: '县法院' }, take: 21 }),
    );
    expect(statements[0]).toMatch(/WHERE "t0"\."name" = \$1 .*LIMIT 21$/);
  });

  test('keeps no plan of what wants a fresh one', async () => {
    const db = countyClient({ url: database.runtimeUrl, jurisdiction: '530524', max: 1 });
    await freshPlan(async () => db.organ.findMany());
    const [row] = await db.$queryRaw<{ kept: bigint }[]>`
      select count(*) as kept from pg_prepared_statements where statement like '%organs%' and statement not like '%kept%'`;
    await db.$disconnect();
    expect(row?.kept).toBe(0n);
  });

  test('a connection that hangs in a transaction is ended by the server', async () => {
    const [row] = await database.county().$queryRaw<{ timeout: string }[]>`
      select current_setting('idle_in_transaction_session_timeout') as timeout`;
    expect(row?.timeout).toBe('30s');
  });

  test('a connection that is lost in a transaction takes the whole transaction with it, and nothing else', async () => {
    const db = database.county('530521');
    const lost = db.$transaction(async (tx) => {
      await tx.organ.create({ data: { kind: 'COURT', name: '县人民法院', shortName: '法院', validFrom } });
      const [backend] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await db.$queryRaw`select pg_terminate_backend(${backend?.pid}::int)`;
      await tx.organ.count();
    });
    await expect(lost).rejects.toThrow();
    expect(await db.organ.count()).toBe(0);
  });

  test.each(['', '53052', '530524 -c row_security=off', 'deployment'])(
    '%j is no county and gets no client',
    (jurisdiction) => {
      expect(() => countyClient({ url: database.runtimeUrl, jurisdiction })).toThrow(/not a county's code/);
    },
  );

  test('a URL with options of its own is refused, since they would replace the county', () => {
    const url = `${database.runtimeUrl}?options=-c%20app.jurisdiction%3D530521`;
    expect(() => countyClient({ url, jurisdiction: '530524' })).toThrow(/may carry no "options"/);
  });
});

test('the clients of a deployment are one per county, and closing ends their connections', async () => {
  const clients = countyClients({ url: database.runtimeUrl, max: 2 });
  expect(clients.of('530524')).toBe(clients.of('530524'));
  expect(clients.of('530524')).not.toBe(clients.of('530521'));
  const open = () =>
    withOwner(database.ownerUrl, async (owner) => {
      const sql = `select from pg_stat_activity where datname = current_database() and application_name = 'closing'`;
      return (await owner.query(sql)).rows.length;
    });
  for (const county of ['530524', '530521']) await clients.of(county).$executeRaw`set application_name = 'closing'`;
  expect(await open()).toBe(2);
  await clients.close();
  await expect.poll(open).toBe(0);
});

test('names of prepared statements are bounded: one text has one name, and beyond the bound there is none', () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 500 }, (_, i) => nameOf({ sql: `select ${i}` }));
  expect(nameOf({ sql: 'select 7' })).toBe(names[7]);
  expect(new Set(names.filter(Boolean)).size).toBe(400);
  expect(names.slice(400).every((name) => name === '')).toBe(true);
});
