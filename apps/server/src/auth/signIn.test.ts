import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthHarness, authHarness, password } from './testing/authHarness.ts';

let house: AuthHarness;
beforeAll(async () => {
  house = await authHarness();
});
afterAll(() => house.close());

describe('signing in', () => {
  test('goes by user name or telephone, in any case and spacing', async () => {
    await house.account({ login: 'duan.yun', phone: '13800000001' });
    for (const login of ['duan.yun', ' Duan.Yun ', '13800000001', '138 0000 0001', '+86 138-0000-0001']) {
      const answer = await house.browser().signIn(login);
      expect(answer).toMatchObject({ status: 200, body: { ok: true, mustChangePassword: false } });
    }
  });

  test('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { login } = await house.account();
    const { cookies } = await house.browser().signIn(login);
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^renda\.session_token=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('leaves no token in the database', async () => {
    const { id, login } = await house.account();
    const browser = house.browser();
    await browser.signIn(login);
    const token = decodeURIComponent([...browser.jar.values()].join()).split('.')[0] ?? '';
    expect(token.length).toBeGreaterThanOrEqual(32);
    const { rows } = await house.owner.query(
      'select row_to_json(s)::text as all from auth.sessions s where account_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].all).not.toContain(token);
  });

  test('keeps passwords as argon2id', async () => {
    const { rows } = await house.owner.query('select password_hash from auth.credentials');
    for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('is answered alike for a wrong password and an unknown name', async () => {
    const { login } = await house.account();
    const wrong = await house.browser().signIn(login, 'not the password 1');
    const unknown = await house.browser().signIn('nobody.at.all', 'not the password 1');
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ status: 401, body: { ok: false, code: 'WRONG_CREDENTIALS' }, cookies: [] });
  });

  test('takes as long for an unknown name as for a wrong password', async () => {
    const { login } = await house.account();
    const time = async (name: string) => {
      const begun = performance.now();
      await house.browser().signIn(name, 'wrong 1234567');
      return performance.now() - begun;
    };
    await time('warm.up');
    const known = Math.min(await time(login), await time(login), await time(login));
    const unknown = Math.min(await time('nobody.here'), await time('nobody.here'), await time('nobody.here'));
    expect(unknown).toBeGreaterThan(known / 2);
    expect(known).toBeGreaterThan(unknown / 2);
  });

  test('speaks the language of the reader', async () => {
    const body = { login: 'nobody.else', password: 'x' };
    const english = await house.browser().post('/auth/sign-in', body, { 'accept-language': 'en-GB,en;q=0.9' });
    const chinese = await house.browser().post('/auth/sign-in', body, { 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(english.body.message).toMatch(/wrong/);
    expect(chinese.body.message).toMatch(/不正确/);
  });

  test('survives a body that is none', async () => {
    for (const body of [{}, { login: 1, password: null }, { login: {}, password: [] }, []]) {
      expect((await house.browser().post('/auth/sign-in', body)).body.code).toMatch(/WRONG_CREDENTIALS|LOCKED/);
    }
    expect((await house.browser().post('/auth/sign-in', { login: 'x'.repeat(9000) })).status).toBe(413);
  });

  test('is refused to a disabled account that knows its password, with the reason', async () => {
    const { id, login } = await house.account();
    await house.owner.query('update auth.accounts set disabled_at = now() where id = $1', [id]);
    expect((await house.browser().signIn(login)).body).toMatchObject({ ok: false, code: 'DISABLED' });
    expect((await house.browser().signIn(login, 'wrong 1234567')).body.code).toBe('WRONG_CREDENTIALS');
  });

  test('is refused to an account that has no password yet', async () => {
    const { login } = await house.account({ passwordHash: null });
    expect((await house.browser().signIn(login, '')).body.code).toBe('WRONG_CREDENTIALS');
  });

  test('is refused from a page of another site', async () => {
    const { login } = await house.account();
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of elsewhere) {
      const answer = await house.browser().post('/auth/sign-in', { login, password }, headers);
      expect(answer).toMatchObject({ status: 403, cookies: [] });
    }
    expect(
      (await house.browser().post('/auth/sign-in', { login, password }, { origin: 'http://renda.test' })).status,
    ).toBe(200);
  });

  test('leaves the event loop to others while passwords are compared', async () => {
    const { login } = await house.account();
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const answers = await Promise.all(Array.from({ length: 4 }, () => house.browser().signIn(login)));
    clearInterval(beat);
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200]);
    expect(longest).toBeLessThan(200);
  });
});

describe('five failures in a row', () => {
  const failFive = async (login: string) => {
    const codes: unknown[] = [];
    for (let i = 0; i < 5; i++) codes.push((await house.browser().signIn(login, `wrong 123456${i}`)).body.code);
    return codes;
  };

  test('lock, so that the right password is refused too', async () => {
    const { login } = await house.account({ phone: '13800000002' });
    expect(await failFive(login)).toEqual([...Array(4).fill('WRONG_CREDENTIALS'), 'LOCKED']);
    expect((await house.browser().signIn(login)).body.code).toBe('LOCKED');
    expect((await house.browser().signIn('13800000002')).body.code).toBe('LOCKED');
  });

  test('lock a name that nobody has in the same way', async () => {
    expect(await failFive('ghost.one')).toEqual([...Array(4).fill('WRONG_CREDENTIALS'), 'LOCKED']);
    expect((await house.browser().signIn('ghost.one')).body.code).toBe('LOCKED');
  });

  test('are counted though they are sent at once', async () => {
    const { login } = await house.account();
    const guesses = Array.from({ length: 9 }, (_, i) => house.browser().signIn(login, `wrong 123456${i}`));
    const codes = (await Promise.all(guesses)).map(({ body }) => body.code);
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS').length).toBeLessThanOrEqual(4);
  });

  test('are forgotten after a success, and after a quarter of an hour', async () => {
    const { id, login } = await house.account();
    for (let i = 0; i < 4; i++) await house.browser().signIn(login, 'wrong 1234567');
    expect((await house.browser().signIn(login)).status).toBe(200);
    await house.owner.query("delete from auth.rate_limits where key like 'name %'");
    await failFive(login);
    await house.owner.query(
      "update auth.sign_in_attempts set locked_until = now() - interval '1 second' where subject = $1",
      [id],
    );
    await house.owner.query("delete from auth.rate_limits where key like 'name %'");
    expect((await house.browser().signIn(login)).status).toBe(200);
  });
});

describe('attempts in a minute', () => {
  test('are limited under one name, whoever tries', async () => {
    for (let i = 0; i < 10; i++) await house.browser().signIn('tried.often', 'wrong 1234567');
    const answer = await house.browser().signIn('tried.often', 'wrong 1234567');
    expect(answer).toMatchObject({ status: 429, body: { ok: false, code: 'TOO_MANY' } });
    await house.owner.query("update auth.rate_limits set ends_at = now() where key like 'name %'");
    expect((await house.browser().signIn('tried.often')).status).toBe(401);
  });

  test('are limited from one address, whatever name is tried', async () => {
    const browser = house.browser();
    await browser.signIn('first.of.many');
    await house.owner.query('update auth.rate_limits set count = 120 where key = $1', [
      `address ${browser.remoteAddress}`,
    ]);
    expect((await browser.signIn('another.name')).status).toBe(429);
    expect((await house.browser().signIn('another.name')).status).toBe(401);
  });
});

describe('the audit trail', () => {
  test('has every sign-in, failure, lock and sign-out in the chain of the account’s county', async () => {
    const { id, login } = await house.account({ name: '杨审', county: '530521' });
    for (let i = 0; i < 5; i++) await house.browser().signIn(login, 'wrong 1234567');
    await house.owner.query('delete from auth.sign_in_attempts where subject = $1', [id]);
    const browser = house.browser();
    await browser.signIn(login);
    await browser.post('/auth/sign-out');
    const entries = (await house.audit('530521')).filter((entry) => entry.recordId === id);
    expect(entries.map(({ action, after }) => [action, after])).toEqual([
      ...Array(4).fill(['account.refuse', { reason: 'WRONG_CREDENTIALS' }]),
      ['account.lock', { reason: 'LOCKING' }],
      ['account.signIn', { method: 'PASSWORD' }],
      ['account.signOut', null],
    ]);
    expect(entries.at(-1)).toMatchObject({ actorName: '杨审', origin: { ip: browser.remoteAddress } });
  });

  test('has a failure under an unknown name in the chain of the deployment, without what was typed', async () => {
    await house.browser().signIn('MySecretPassword1', 'oyster oyster 1');
    const entries = await house.audit('deployment');
    expect(entries.at(-1)).toMatchObject({ action: 'account.refuse', recordId: null, after: { typed: 'MyS…' } });
    expect(JSON.stringify(entries)).not.toMatch(/SecretPassword|oyster/);
  });

  test('is a condition of signing in: no entry, no session', async () => {
    const { id, login } = await house.account();
    await house.owner.query('alter function auth.write_audit rename to write_audit_gone');
    try {
      expect((await house.browser().signIn(login)).status).toBe(500);
    } finally {
      await house.owner.query('alter function auth.write_audit_gone rename to write_audit');
    }
    const { rows } = await house.owner.query('select 1 from auth.sessions where account_id = $1', [id]);
    expect(rows).toHaveLength(0);
  });
});
