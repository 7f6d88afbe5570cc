import { expect, onTestFinished, test } from 'vitest';
import { countyClient } from '../client/countyClient.ts';
import { withOwner } from '../owner/withOwner.ts';
import { countStatements } from './countStatements.ts';
import { testDatabase } from './testDatabase.ts';

async function freshDatabase() {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  return database;
}

test('a test database has two counties and nothing else', async () => {
  const database = await freshDatabase();
  const counties = await database.county().jurisdiction.findMany({ orderBy: { code: 'asc' } });
  expect(counties.map(({ code, name }) => `${code} ${name}`)).toEqual(['530521 施甸县', '530524 昌宁县']);
  expect(await database.county().organ.count()).toBe(0);
});

test('test files made at once each have a database of their own', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await one.county().category.create({ data: { key: 'WATER', name: '水利', sortOrder: 1 } });
  expect(await other.county().category.count()).toBe(0);
});

test('nobody connects to the template, which could not be copied meanwhile', async () => {
  const { ownerUrl } = await freshDatabase();
  const open = await withOwner(ownerUrl, async (owner) => {
    const sql = `select from pg_database where datname like 'renda\\_template\\_%' and datallowconn and datname not like '%\\_draft'`;
    return (await owner.query(sql)).rows;
  });
  expect(open).toEqual([]);
});

test('a dropped database is gone, with its connections', async () => {
  const database = await testDatabase();
  await database.county().organ.count();
  await database.drop();
  await expect(withOwner(database.ownerUrl, (owner) => owner.query('select'))).rejects.toThrow(/does not exist/);
});

test('only the client of a test database counts its statements', async () => {
  const database = await freshDatabase();
  const { result, statements } = await countStatements(database.county(), () => database.county().organ.count());
  expect({ result, sent: statements.length }).toEqual({ result: 0, sent: 1 });
  const uncounted = countyClient({ url: database.runtimeUrl, jurisdiction: '530524' });
  await expect(countStatements(uncounted, async () => {})).rejects.toThrow(/only the client of a test database/);
});
