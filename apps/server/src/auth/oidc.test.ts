import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthHarness, authHarness } from './testing/authHarness.ts';
import { client, type IdentityService, identityService } from './testing/identityService.ts';

let service: IdentityService;
let house: AuthHarness;

const people = {
  's-phone': {
    phone_number: '+86 13800000011',
    phone_number_verified: true,
    preferred_username: 'not.known.here',
    name: '别处的名字',
  },
  's-login': { preferred_username: 'yang.xia' },
  's-unverified': { phone_number: '13800000012', phone_number_verified: false },
  's-nobody': { phone_number: '13800000099', preferred_username: 'nobody.here' },
  's-renamed': { preferred_username: 'li.ming' },
  's-disabled': { preferred_username: 'zhao.gone' },
  's-first': { preferred_username: 'first.time' },
};

beforeAll(async () => {
  service = await identityService(people, 'http://renda.test/auth/callback/oidc');
  house = await authHarness({ identityProvider: { issuer: service.issuer, ...client, label: '统一身份认证' } });
});
afterAll(async () => {
  await house.close();
  await service.close();
});

type Browser = ReturnType<AuthHarness['browser']>;
const start = async (browser: Browser, to = '/staff/') =>
  (await browser.get(`/auth/oidc?to=${encodeURIComponent(to)}`)).location ?? '';
const comeBack = (browser: Browser, { pathname, search }: URL) => browser.get(pathname + search);
const signIn = async (subject: keyof typeof people, browser = house.browser(), to?: string) => {
  const answer = await comeBack(browser, await service.visit(await start(browser, to), subject));
  return { browser, answer };
};
const loginOf = async (browser: Browser) => (await browser.get('/auth/session')).body.login;

describe('the identity service', () => {
  test('is offered by its label', async () => {
    expect((await house.browser().get('/auth/methods')).body).toEqual({
      passwordLength: 10,
      oidc: { label: '统一身份认证', href: '/auth/oidc' },
    });
  });

  test('lets a person into the account that has their verified telephone, and back to the page they came from', async () => {
    const { id, login } = await house.account({ phone: '13800000011' });
    const { browser, answer } = await signIn('s-phone', house.browser(), '/deputy/suggestions');
    expect(answer).toMatchObject({ status: 302, location: '/deputy/suggestions' });
    expect(await loginOf(browser)).toBe(login);
    const entries = (await house.audit()).filter(({ recordId }) => recordId === id);
    expect(entries.map(({ action, after }) => [action, after])).toEqual([['account.signIn', { method: 'OIDC' }]]);
  });

  test('lets a person into the account with their name there as log-in, and leaves the account as it is', async () => {
    await house.account({ login: 'yang.xia', name: '杨霞' });
    const { browser } = await signIn('s-login');
    expect((await browser.get('/auth/session')).body).toMatchObject({ login: 'yang.xia', name: '杨霞' });
  });

  test('stays bound to the account by its subject, whatever the log-in becomes', async () => {
    const { id } = await house.account({ login: 'li.ming' });
    await signIn('s-renamed');
    await house.owner.query("update auth.accounts set login = 'li.ming.old' where id = $1", [id]);
    await house.account({ login: 'li.ming' });
    const { browser } = await signIn('s-renamed');
    expect(await loginOf(browser)).toBe('li.ming.old');
  });

  test('asks no change of a first password from who never types one', async () => {
    await house.account({ login: 'first.time', mustChangePassword: true });
    const { browser } = await signIn('s-first');
    expect((await browser.get('/auth/session')).body).toMatchObject({ signedIn: true, mustChangePassword: false });
  });

  test.each(['s-nobody', 's-unverified', 's-disabled'] as const)(
    'lets %s in nowhere and makes no account',
    async (subject) => {
      await house.owner.query("delete from auth.accounts where login in ('zhao.gone', 'has.phone')");
      const { id } = await house.account({ login: 'zhao.gone' });
      await house.owner.query('update auth.accounts set disabled_at = now() where id = $1', [id]);
      await house.account({ login: 'has.phone', phone: '13800000012' });
      const accounts = async () => (await house.owner.query('select count(*)::int as n from auth.accounts')).rows[0].n;
      const before = await accounts();
      const { browser, answer } = await signIn(subject);
      const refused = await browser.get(answer.location ?? '');
      expect(refused).toMatchObject({ status: 302, location: '/staff/?signIn=refused' });
      expect(await browser.isSignedIn()).toBe(false);
      expect(await accounts()).toBe(before);
      expect((await house.audit('deployment')).at(-1)).toMatchObject({
        action: 'account.refuse',
        after: { reason: 'OIDC' },
      });
    },
  );

  test('is believed only in the browser that began, and once', async () => {
    await house.account({ login: 'yang.twice' });
    const browser = house.browser();
    const back = await service.visit(await start(browser), 's-login');
    const victim = house.browser();
    await comeBack(victim, back);
    expect(await victim.isSignedIn()).toBe(false);
    const again = house.browser();
    const second = await service.visit(await start(again), 's-login');
    await comeBack(again, second);
    expect(await again.isSignedIn()).toBe(true);
    again.jar.clear();
    await comeBack(again, second);
    expect(await again.isSignedIn()).toBe(false);
  });

  test('is not believed with an answer that was made up', async () => {
    const browser = house.browser();
    const state = new URL(await start(browser)).searchParams.get('state') ?? '';
    for (const query of [
      `code=made-up&state=${state}`,
      'code=made-up&state=made-up',
      'code=made-up',
      `error=access_denied&state=${state}`,
      '',
    ]) {
      const answer = await browser.get(`/auth/callback/oidc?${query}`);
      expect(answer.location ?? '').toMatch(/^\/auth\/oidc\/refused/);
    }
    expect(await browser.isSignedIn()).toBe(false);
  });

  test('leads back to our own pages alone', async () => {
    await house.account({ login: 'open.redirect' });
    for (const to of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]) {
      const { answer } = await signIn('s-login', house.browser(), to);
      expect(answer.location).toBe('/');
    }
  });

  test('leaves none of its tokens in the database', async () => {
    await signIn('s-login');
    const { rows } = await house.owner.query("select * from auth.credentials where provider = 'oidc'");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row.access_token, row.refresh_token, row.id_token]).toEqual([null, null, null]);
  });
});

test('without a service in the settings there is no door to one', async () => {
  const plain = await authHarness();
  try {
    expect((await plain.browser().get('/auth/methods')).body).toEqual({ passwordLength: 10, oidc: null });
    expect((await plain.browser().get('/auth/oidc')).status).toBe(404);
  } finally {
    await plain.close();
  }
});

test('nothing of the sign-in library can be reached but the way back from the service', async () => {
  const account = { email: 'x@x.test', password: 'quiet river 7', name: 'x' };
  for (const path of [
    'sign-up/email',
    'sign-in/email',
    'sign-in/social',
    'update-user',
    'delete-user',
    'change-email',
    'link-social',
    'revoke-sessions',
  ]) {
    expect((await house.browser().post(`/auth/${path}`, account)).status, path).toBe(404);
  }
  for (const path of ['get-session', 'list-sessions', 'list-accounts', 'ok', 'error', 'callback/google', 'reference']) {
    expect((await house.browser().get(`/auth/${path}`)).status, path).toBe(404);
  }
});
