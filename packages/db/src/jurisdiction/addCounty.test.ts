import { Invalid } from '@renda/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccount } from '../account/findAccount.ts';
import { plainCode } from '../account/oneTimeCode.ts';
import { isSecret } from '../account/secretHash.ts';
import { verifyAudit } from '../audit/verifyAudit.ts';
import { countyClient } from '../client/countyClient.ts';
import { withOwner } from '../owner/withOwner.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { addCounty, type FirstAdministrator } from './addCounty.ts';

const county = { code: '530522', name: '腾冲（演示）', from: '2026-01-01' };
let database: TestDatabase;
let administrators: readonly FirstAdministrator[];

beforeAll(async () => {
  database = await testDatabase();
  administrators = await addCounty(database.ownerUrl, county);
});
afterAll(() => database.drop());

test('a new county has three administrators, each with a code that opens the account', async () => {
  expect(administrators.map(({ role }) => role)).toEqual(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']);
  for (const { login, code } of administrators) {
    const account = await withOwner(database.ownerUrl, (owner) => findAccount(owner, login));
    expect(account).toMatchObject({ jurisdiction: county.code, passwordHash: null });
    expect(await isSecret(account?.codeHash ?? null, plainCode(code))).toBe(true);
  }
});

test('a new county has the bodies to which staff belong, and the deadlines of law', async () => {
  const db = countyClient({ url: database.runtimeUrl, jurisdiction: county.code });
  const organs = await db.organ.findMany({
    orderBy: { sortOrder: 'asc' },
    select: { name: true, parent: { select: { name: true } } },
  });
  expect(organs.at(-1)).toEqual({
    name: '腾冲（演示）人大常委会代表工作委员会',
    parent: { name: '腾冲（演示）人大常委会' },
  });
  expect(await db.deadlineRule.count({ where: { key: 'reply', inForceTo: null } })).toBe(1);
  expect(await db.roleGrant.count()).toBe(3);
  await db.$disconnect();
});

test('a county is added once, and only by a code of six digits', async () => {
  await expect(addCounty(database.ownerUrl, county)).rejects.toThrow(Invalid);
  await expect(addCounty(database.ownerUrl, { ...county, code: '5305' })).rejects.toThrow('六位数字');
  await expect(addCounty(database.ownerUrl, { ...county, code: '530523', name: ' ' })).rejects.toThrow(Invalid);
});

test('the beginning of a county is the first entry of its audit trail', async () => {
  const { chains, faults } = await verifyAudit({ ownerUrl: database.ownerUrl });
  expect(faults).toEqual([]);
  expect(chains).toContainEqual(expect.objectContaining({ jurisdiction: county.code, seq: 1 }));
});
