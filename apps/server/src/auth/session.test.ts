import { type Role, roleClass } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthHarness, authHarness } from './testing/authHarness.ts';

let house: AuthHarness;
beforeAll(async () => {
  house = await authHarness();
});
afterAll(() => house.close());

const signedIn = async (account: Parameters<AuthHarness['account']>[0] = {}) => {
  const made = await house.account(account);
  const browser = house.browser();
  await browser.signIn(made.login);
  return { ...made, browser };
};
const setSession = (id: string, change: string) =>
  house.owner.query(`update auth.sessions set ${change} where account_id = $1`, [id]);

describe('a session', () => {
  test('ends when it was idle for 30 minutes, and not before', async () => {
    const { id, browser } = await signedIn();
    await setSession(id, "last_seen_at = now() - interval '29 minutes'");
    expect(await browser.isSignedIn()).toBe(true);
    await setSession(id, "last_seen_at = now() - interval '30 minutes 1 second'");
    expect(await browser.isSignedIn()).toBe(false);
  });

  test('is kept awake by being used, which is noted once a minute at most', async () => {
    const { id, browser } = await signedIn();
    const seen = async () =>
      (await house.owner.query('select last_seen_at as at from auth.sessions where account_id = $1', [id])).rows[0].at;
    await setSession(id, "last_seen_at = now() - interval '50 seconds'");
    const before = await seen();
    await browser.isSignedIn();
    expect(await seen()).toEqual(before);
    await setSession(id, "last_seen_at = now() - interval '70 seconds'");
    await browser.isSignedIn();
    expect((await seen()).getTime()).toBeGreaterThan(before.getTime());
  });

  test('ends twelve hours after the sign-in, however much it is used', async () => {
    const { id, browser } = await signedIn();
    const { rows } = await house.owner.query(
      'select extract(epoch from expires_at - created_at)::int as seconds from auth.sessions where account_id = $1',
      [id],
    );
    expect(rows[0].seconds).toBe(12 * 3600);
    await browser.isSignedIn();
    await setSession(id, "last_seen_at = now() - interval '5 minutes'");
    await browser.isSignedIn();
    const after = await house.owner.query(
      'select extract(epoch from expires_at - created_at)::int as seconds from auth.sessions where account_id = $1',
      [id],
    );
    expect(after.rows[0].seconds).toBe(12 * 3600);
    await setSession(id, 'expires_at = now()');
    expect(await browser.isSignedIn()).toBe(false);
  });

  test('ends with its sign-out, and the cookie goes', async () => {
    const { id, browser } = await signedIn();
    const stolen = new Map(browser.jar);
    const answer = await browser.post('/auth/sign-out');
    expect(answer).toMatchObject({ status: 200, body: { ok: true } });
    expect(browser.jar.size).toBe(0);
    for (const [name, value] of stolen) browser.jar.set(name, value);
    expect(await browser.isSignedIn()).toBe(false);
    expect((await house.owner.query('select from auth.sessions where account_id = $1', [id])).rowCount).toBe(0);
  });

  test('ends with all others of the account by signing out everywhere, and nobody else’s', async () => {
    const { login, browser } = await signedIn();
    const phone = house.browser();
    await phone.signIn(login);
    const stranger = await signedIn();
    expect((await browser.post('/auth/sign-out-everywhere')).body).toEqual({ ok: true });
    expect(await browser.isSignedIn()).toBe(false);
    expect(await phone.isSignedIn()).toBe(false);
    expect(await stranger.browser.isSignedIn()).toBe(true);
  });

  test('ends at once when the account is disabled', async () => {
    const { id, browser } = await signedIn();
    await house.owner.query('update auth.accounts set disabled_at = now() where id = $1', [id]);
    expect(await browser.isSignedIn()).toBe(false);
  });

  test('is not opened by a token that was made up, nor by the hash that the database keeps', async () => {
    const { id, browser } = await signedIn();
    const { rows } = await house.owner.query('select token_hash from auth.sessions where account_id = $1', [id]);
    for (const token of ['x'.repeat(32), '', '.', rows[0].token_hash, "' or true --"]) {
      for (const name of browser.jar.keys()) browser.jar.set(name, `${token}.signature`);
      expect(await browser.isSignedIn()).toBe(false);
    }
  });

  test('cannot be signed out of from another site', async () => {
    const { browser } = await signedIn();
    expect((await browser.post('/auth/sign-out', {}, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect(await browser.isSignedIn()).toBe(true);
  });

  test('that has ended is swept away', async () => {
    const { id } = await signedIn();
    await setSession(id, 'expires_at = now()');
    const { sweepSignIn } = await import('@renda/db');
    await sweepSignIn(house.auth.pool, 1800);
    expect((await house.owner.query('select from auth.sessions where account_id = $1', [id])).rowCount).toBe(0);
  });
});

describe('on https', () => {
  test('the cookie is sent on secure connections alone', async () => {
    const secure = await authHarness({ baseUrl: new URL('https://renda.test') });
    try {
      const { login } = await secure.account();
      const browser = secure.browser();
      const { cookies } = await browser.signIn(login);
      expect(cookies[0]).toMatch(/^__Secure-renda\.session_token=.+; HttpOnly; Secure; SameSite=Lax$/);
      expect(await browser.isSignedIn()).toBe(true);
    } finally {
      await secure.close();
    }
  });
});

describe('the viewer', () => {
  const seed = async (code = '530524100') => {
    const db = house.database.county();
    const validFrom = new Date('2022-01-01');
    const township = await db.township.create({ data: { code, kind: 'TOWN', name: '田园镇', validFrom } });
    const organ = (kind: string, name: string, townshipId: string | null = null) =>
      db.organ.create({ data: { kind, name, shortName: name, validFrom, townshipId } });
    const congress = await organ('CONGRESS', '昌宁县人民代表大会');
    const presidium = await organ('TOWNSHIP_PRESIDIUM', '田园镇人大主席团', township.id);
    const term = await db.term.create({ data: { congressId: congress.id, ordinal: 18, validFrom } });
    const district = await db.electoralDistrict.create({
      data: { termId: term.id, name: '第一选区', seats: 2, validFrom },
    });
    const person = await db.person.create({
      data: { name: '段云', sex: 'FEMALE', ethnicGroup: '汉族', validFrom, isInvented: true },
    });
    const deputy = await db.deputy.create({
      data: {
        personId: person.id,
        termId: term.id,
        electoralDistrictId: district.id,
        townshipId: township.id,
        validFrom,
      },
    });
    return { db, township, congress, presidium, person, deputy };
  };
  const grant = (
    db: ReturnType<AuthHarness['database']['county']>,
    accountId: string,
    role: Role,
    organId: string | null = null,
  ) => db.roleGrant.create({ data: { accountId, role, roleClass: roleClass(role), organId } });

  test('has roles with their townships, and mandates in office today', async () => {
    const { db, township, congress, presidium, person, deputy } = await seed();
    const { id, browser } = await signedIn({ personId: person.id });
    await grant(db, id, 'DEPUTY');
    await grant(db, id, 'PRESIDIUM_MEMBER', presidium.id);
    const read = async () => (await browser.get('/viewer', { 'accept-language': 'en' })).body.viewer;
    const member = { role: 'PRESIDIUM_MEMBER', organId: presidium.id, townshipId: township.id, delegationId: null };
    expect(await read()).toEqual({
      accountId: id,
      jurisdiction: '530524',
      personId: person.id,
      name: '段云',
      locale: 'en',
      grants: [{ role: 'DEPUTY', organId: null, townshipId: null, delegationId: null }, member],
      mandates: [{ deputyId: deputy.id, congressId: congress.id, townshipId: township.id }],
      charges: [],
    });
    const today = Date.now();
    const ended = { mandateState: 'ENDED', endGrounds: 'TERM_EXPIRED', legalBasis: '代表法' };
    await db.deputy.updateMany({
      where: { id: deputy.id },
      data: { ...ended, validTo: new Date(today + 2 * 86_400_000) },
    });
    expect(await read(), 'a mandate holds until the day on which it ends').toMatchObject({
      mandates: [{ deputyId: deputy.id }],
    });
    for (const data of [
      { mandateState: 'SUSPENDED', endGrounds: 'IN_CUSTODY', legalBasis: '代表法', validTo: null },
      { ...ended, validTo: new Date(today - 2 * 86_400_000) },
    ]) {
      await db.deputy.updateMany({ where: { id: deputy.id }, data });
      expect(await read(), 'a role of deputy without a mandate in office counts for nothing').toMatchObject({
        grants: [member],
        mandates: [],
      });
    }
  });

  test('has the units in their charge by their posts’ portfolios, for as long as both hold', async () => {
    const { db, presidium, person } = await seed('530524101');
    const { browser } = await signedIn({ personId: person.id });
    const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
    const post = await db.post.create({
      data: {
        personId: person.id,
        organId: presidium.id,
        title: '副县长',
        sortOrder: 1,
        validFrom: new Date(day(-100)),
        validTo: new Date(day(50)),
        searchText: '',
      },
    });
    const charged = (validFrom: string, validTo: string | null) =>
      db.portfolio.create({
        data: {
          postId: post.id,
          organId: presidium.id,
          validFrom: new Date(validFrom),
          validTo: validTo === null ? null : new Date(validTo),
        },
      });
    await charged(day(-200), day(-20));
    await charged(day(-20), day(20));
    await charged(day(20), null);
    const charges = [
      { unitId: presidium.id, from: day(-100), to: day(-20) },
      { unitId: presidium.id, from: day(-20), to: day(20) },
    ];
    expect((await browser.get('/viewer')).body).toMatchObject({ viewer: { charges } });
  });

  test('is read by one prepared statement', async () => {
    const { browser } = await signedIn();
    const sent: unknown[] = [];
    const { pool } = house.auth;
    const query = pool.query;
    pool.query = ((...args: unknown[]) => {
      sent.push(args[0]);
      return (query as (...all: unknown[]) => unknown).apply(pool, args);
    }) as typeof pool.query;
    try {
      await browser.get('/viewer');
    } finally {
      pool.query = query;
    }
    expect(sent).toEqual([expect.objectContaining({ name: 'viewer' })]);
  });

  test('is read by nobody but the log-in of sign-in', async () => {
    const { default: pg } = await import('pg');
    for (const url of [house.database.runtimeUrl, house.database.jobsUrl]) {
      const client = new pg.Client({ connectionString: url, options: '-c app.jurisdiction=530524' });
      await client.connect();
      for (const sql of [
        "select * from auth.viewer('x', 1800)",
        'select * from auth.accounts',
        'select * from auth.account_rows',
        "select auth.write_audit('530524', '[]')",
      ]) {
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
      await client.end();
    }
  });
});
