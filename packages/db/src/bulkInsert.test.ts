import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkInsert } from './bulkInsert.ts';
import { newId } from './newId.ts';
import { withOwner } from './owner/withOwner.ts';
import { type TestDatabase, testDatabase } from './testing/testDatabase.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const category = (key: string, more: object = {}) => ({ id: newId(), key, name: key, sortOrder: 1, ...more });

/** Inserts into the categories of Changning county, as the owner. */
function insert(rows: readonly Readonly<Record<string, unknown>>[]): Promise<number> {
  return withOwner(database.ownerUrl, async (owner) => {
    await owner.query("select set_config('app.jurisdiction', '530524', false)");
    return bulkInsert(owner, 'categories', rows);
  });
}

test('rows go into the columns of their names, and columns that none names keep their default', async () => {
  expect(await insert([category('BULK_A'), category('BULK_B')])).toBe(2);
  const [row] = await database.county().category.findMany({ where: { key: 'BULK_A' } });
  expect(row).toMatchObject({ sortOrder: 1, isActive: true, version: 1, jurisdiction: '530524' });
});

test('one row that the database refuses undoes them all', async () => {
  await expect(insert([category('BULK_C'), category('BULK_C')])).rejects.toThrow(/unique/);
  expect(await database.county().category.count({ where: { key: 'BULK_C' } })).toBe(0);
});

test('no rows are no statement', async () => {
  expect(await insert([])).toBe(0);
});
