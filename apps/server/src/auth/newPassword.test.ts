import { issueOneTimeCode } from '@renda/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthHarness, authHarness, password } from './testing/authHarness.ts';

let house: AuthHarness;
beforeAll(async () => {
  house = await authHarness();
});
afterAll(() => house.close());

const fresh = 'morning market 8';
const codeFor = (id: string) => issueOneTimeCode(house.auth.pool, id);

describe('changing the password', () => {
  const change = (browser: ReturnType<AuthHarness['browser']>, currentPassword: string, newPassword: string) =>
    browser.post('/auth/change-password', { currentPassword, newPassword });

  test('goes on with a new session and ends every other', async () => {
    const { id, login } = await house.account();
    const [browser, other] = [house.browser(), house.browser()];
    await browser.signIn(login);
    await other.signIn(login);
    const before = new Map(browser.jar);
    expect((await change(browser, password, fresh)).body).toEqual({ ok: true });
    expect(await browser.isSignedIn()).toBe(true);
    expect(await other.isSignedIn()).toBe(false);
    const thief = house.browser();
    for (const [name, value] of before) thief.jar.set(name, value);
    expect(await thief.isSignedIn()).toBe(false);
    expect((await house.browser().signIn(login)).status).toBe(401);
    expect((await house.browser().signIn(login, fresh)).status).toBe(200);
    const entries = (await house.audit()).filter(({ recordId }) => recordId === id).map(({ action }) => action);
    expect(entries).toContain('account.changePassword');
  });

  test('is what a person with a first password must do before anything else', async () => {
    const { login } = await house.account({ mustChangePassword: true });
    const browser = house.browser();
    expect((await browser.signIn(login)).body).toEqual({ ok: true, mustChangePassword: true });
    expect((await browser.get('/auth/session')).body).toMatchObject({ signedIn: true, mustChangePassword: true });
    await change(browser, password, fresh);
    expect((await browser.get('/auth/session')).body).toMatchObject({ signedIn: true, mustChangePassword: false });
  });

  test('needs the present one, and wrong ones lock as at sign-in', async () => {
    const { login } = await house.account();
    const browser = house.browser();
    await browser.signIn(login);
    const codes: unknown[] = [];
    for (let i = 0; i < 5; i++) codes.push((await change(browser, `wrong 123456${i}`, fresh)).body.code);
    expect(codes).toEqual([...Array(4).fill('WRONG_CREDENTIALS'), 'LOCKED']);
    expect((await house.browser().signIn(login)).body.code).toBe('LOCKED');
  });

  test('takes none that is weak, and says why beside the field', async () => {
    const { login } = await house.account({ phone: '13800000009' });
    const browser = house.browser();
    await browser.signIn(login);
    for (const weak of ['short 1', 'Password123!', `${login}-2026`, 'call 13800000009', password]) {
      expect(await change(browser, password, weak)).toMatchObject({
        status: 422,
        body: { ok: false, code: 'Invalid', field: 'newPassword', message: expect.stringMatching(/密码/) },
      });
    }
    expect((await house.browser().signIn(login)).status).toBe(200);
  });

  test('is refused to a stranger, and from another site', async () => {
    expect((await change(house.browser(), password, fresh)).body).toMatchObject({ ok: false, code: 'NOT_SIGNED_IN' });
    const { login } = await house.account();
    const browser = house.browser();
    await browser.signIn(login);
    const body = { currentPassword: password, newPassword: fresh };
    expect((await browser.post('/auth/change-password', body, { origin: 'https://elsewhere.example' })).status).toBe(
      403,
    );
  });
});

describe('a one-time code', () => {
  const redeem = (login: string, code: string, newPassword = fresh, browser = house.browser()) =>
    browser.post('/auth/redeem-code', { login, code, newPassword });

  test('sets a password once, signs in, and ends what was open before', async () => {
    const { id, login } = await house.account();
    const old = house.browser();
    await old.signIn(login);
    const code = await codeFor(id);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
    const browser = house.browser();
    expect((await redeem(login, code, fresh, browser)).body).toEqual({ ok: true });
    expect(await browser.isSignedIn()).toBe(true);
    expect(await old.isSignedIn()).toBe(false);
    expect((await redeem(login, code, 'evening market 9')).body.code).toBe('WRONG_CODE');
    expect((await house.browser().signIn(login, fresh)).status).toBe(200);
  });

  test('opens an account that never had a password, typed in any case and spacing', async () => {
    const { id, login } = await house.account({ passwordHash: null });
    const code = await codeFor(id);
    expect((await redeem(login, ` ${code.toLowerCase().replace('-', ' ')} `)).body).toEqual({ ok: true });
  });

  test('is nowhere in clear', async () => {
    const { id } = await house.account();
    const code = await codeFor(id);
    const { rows } = await house.owner.query('select code_hash from auth.one_time_codes where account_id = $1', [id]);
    expect(rows[0].code_hash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(await house.audit())).not.toContain(code);
  });

  test('holds for a day', async () => {
    const { id, login } = await house.account();
    const code = await codeFor(id);
    await house.owner.query('update auth.one_time_codes set expires_at = now() where account_id = $1', [id]);
    expect((await redeem(login, code)).body.code).toBe('WRONG_CODE');
  });

  test('gives way to a newer one', async () => {
    const { id, login } = await house.account();
    const [first, second] = [await codeFor(id), await codeFor(id)];
    expect((await redeem(login, first)).body.code).toBe('WRONG_CODE');
    expect((await redeem(login, second)).body).toEqual({ ok: true });
  });

  test('redeemed twice at the same moment holds for one', async () => {
    const { id, login } = await house.account();
    const code = await codeFor(id);
    const answers = await Promise.all([
      redeem(login, code, 'morning market 8'),
      redeem(login, code, 'evening market 9'),
    ]);
    expect(answers.filter(({ body }) => body.ok === true)).toHaveLength(1);
  });

  test('is kept when the new password is refused', async () => {
    const { id, login } = await house.account();
    const code = await codeFor(id);
    expect((await redeem(login, code, 'weak')).body).toMatchObject({ code: 'Invalid', field: 'newPassword' });
    expect((await redeem(login, code)).body).toEqual({ ok: true });
  });

  test('is not guessed: five wrong ones lock, and the answer for an unknown name is the same', async () => {
    const { id, login } = await house.account();
    const code = await codeFor(id);
    const wrong: unknown[] = [];
    const unknown: unknown[] = [];
    for (let i = 0; i < 5; i++) {
      wrong.push((await redeem(login, `AAAAA-AAAA${i + 2}`)).body);
      unknown.push((await redeem('nobody.with.code', `AAAAA-AAAA${i + 2}`)).body);
    }
    expect(wrong).toEqual(unknown);
    expect((await redeem(login, code)).body.code).toBe('LOCKED');
  });

  test('given anew unlocks', async () => {
    const { id, login } = await house.account();
    for (let i = 0; i < 5; i++) await house.browser().signIn(login, 'wrong 1234567');
    const code = await codeFor(id);
    expect((await redeem(login, code)).body).toEqual({ ok: true });
  });

  test('does not open a disabled account', async () => {
    const { id, login } = await house.account();
    const code = await codeFor(id);
    await house.owner.query('update auth.accounts set disabled_at = now() where id = $1', [id]);
    expect((await redeem(login, code)).body.code).toBe('DISABLED');
  });
});
