import type { Viewer } from '@renda/domain';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../newId.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { accountsOf } from './Accounts.ts';
import { authPool } from './authPool.ts';
import { createAccounts } from './createAccounts.ts';
import { resetByOperator } from './resetByOperator.ts';
import { sweepSignIn } from './sweepSignIn.ts';

let database: TestDatabase;
let pool: pg.Pool;
let owner: pg.Pool;
const origin = { ip: '10.0.0.7' };
const viewer = (jurisdiction: string): Viewer => ({
  accountId: newId(),
  jurisdiction,
  personId: null,
  name: '系统管理员',
  locale: 'zh-CN',
  grants: [{ role: 'SYSTEM_ADMIN', organId: null, townshipId: null, delegationId: null }],
  mandates: [],
});

beforeAll(async () => {
  database = await testDatabase();
  pool = authPool({ url: database.authUrl, max: 4 });
  owner = authPool({ url: database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await database.drop();
});

describe('the accounts of a county', () => {
  const page = { filter: {}, after: null, before: null, size: 21, isBackwards: false };

  test('are listed by one statement, the roles of all among them', async () => {
    const ids = await createAccounts(pool, '530524', [
      { login: 'list.one', name: '段云' },
      { login: 'list.two', name: '杨霞' },
    ]);
    for (const accountId of ids) {
      await database.county().roleGrant.create({ data: { accountId, role: 'LEADER', roleClass: 'ORDINARY' } });
    }
    const sent: unknown[] = [];
    const query = (...args: Parameters<typeof pool.query>) => {
      sent.push(args[0]);
      return pool.query(...args);
    };
    const counted = Object.create(pool, { query: { value: query } }) as pg.Pool;
    const rows = await accountsOf(counted, '530524').page(page);
    expect(rows.map(({ grants }) => grants.map(({ role }) => role))).toEqual([['LEADER'], ['LEADER']]);
    expect(sent).toHaveLength(1);
  });

  test('are never another county’s, whatever is asked', async () => {
    const [id = ''] = await createAccounts(pool, '530521', [{ login: 'of.shidian', name: '施甸人' }]);
    const changning = accountsOf(pool, '530524');
    const act = { viewer: viewer('530524'), origin };
    expect(await changning.byIds([id])).toEqual([]);
    expect(await changning.signIns(id)).toEqual([]);
    expect((await changning.page({ ...page, size: 100 })).map((row) => row.id)).not.toContain(id);
    expect(await changning.count({ search: 'of.shidian' })).toBe(0);
    await expect(changning.resetPassword(act, id)).rejects.toMatchObject({ name: 'NotFound' });
    await expect(changning.setDisabled(act, id, true)).rejects.toMatchObject({ name: 'NotFound' });
    const input = { login: 'x.y.z', name: '某人', phone: null, personId: null };
    expect(() => changning.create({ viewer: viewer('530521'), origin }, input)).toThrow(RangeError);
  });

  test('are made all or none', async () => {
    await createAccounts(pool, '530524', [{ login: 'there.already', name: '段云' }]);
    const both = [
      { login: 'not.yet', name: '段云' },
      { login: 'there.already', name: '段云' },
    ];
    await expect(createAccounts(pool, '530524', both)).rejects.toMatchObject({ name: 'Invalid', field: 'login' });
    expect(await accountsOf(pool, '530524').count({ search: 'not.yet' })).toBe(0);
  });

  test('made by two at once under one name are made once', async () => {
    const accounts = accountsOf(pool, '530524');
    const act = { viewer: viewer('530524'), origin };
    const make = () => accounts.create(act, { login: 'raced.for', name: '段云', phone: null, personId: null });
    const results = await Promise.allSettled([make(), make(), make()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { rows } = await owner.query("select 1 from public.audit_entries where after ->> 'login' = 'raced.for'");
    expect(rows).toHaveLength(1);
  });
});

describe('whoever runs the server', () => {
  test('resets the password of anybody, on the trail', async () => {
    const [id = ''] = await createAccounts(pool, '530524', [
      { login: 'locked.out', name: '审计员', passwordHash: 'x' },
    ]);
    const reset = await resetByOperator(database.ownerUrl, ' Locked.Out ');
    expect(reset).toEqual({ name: '审计员', code: expect.stringMatching(/^\w{5}-\w{5}$/) });
    expect((await accountsOf(pool, '530524').byIds([id]))[0]).toMatchObject({
      hasPassword: false,
      codeExpiresAt: expect.any(Date),
    });
    const { rows } = await owner.query('select action, actor_name from public.audit_entries where record_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ action: 'account.reset', actor_name: '控制台' }]);
  });

  test('is told when there is no such account', async () => {
    expect(await resetByOperator(database.ownerUrl, 'no.such.account')).toBeNull();
  });
});

describe('sweeping', () => {
  test('takes what has ended and leaves what holds', async () => {
    const [id = ''] = await createAccounts(pool, '530524', [{ login: 'swept.over', name: '段云' }]);
    const session = (hash: string, seen: string, ends: string) =>
      owner.query(
        `insert into auth.sessions (id, account_id, token_hash, method, last_seen_at, expires_at)
         values ($1, $2, $3, 'PASSWORD', now() - $4::interval, now() + $5::interval)`,
        [newId(), id, hash, seen, ends],
      );
    await session('idle', '31 minutes', '1 hour');
    await session('ended', '0', '-1 second');
    await session('holds', '29 minutes', '1 hour');
    await owner.query(
      `insert into auth.sign_in_attempts values ('old', 4, null, now() - interval '25 hours'), ('new', 4, null, now())`,
    );
    await owner.query(
      `insert into auth.rate_limits values ('old', 3, now() - interval '1 second'), ('new', 3, now() + interval '1 minute')`,
    );
    await sweepSignIn(pool, 1800);
    const left = async (sql: string) => (await owner.query<{ key: string }>(sql)).rows.map(({ key }) => key);
    expect(await left('select token_hash as key from auth.sessions')).toEqual(['holds']);
    expect(await left('select subject as key from auth.sign_in_attempts')).toEqual(['new']);
    expect(await left('select key from auth.rate_limits')).toEqual(['new']);
  });
});
