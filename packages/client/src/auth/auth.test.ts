import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Answer, type Listening, listen } from '../testing/listen.ts';
import { setUpTexts } from '../texts/setUpTexts.ts';
import { changePassword, signIn, signInMethods } from './auth.ts';

let server: Listening;
const answering = async (answer: Answer) => {
  server = await listen(() => answer);
};

beforeAll(() => setUpTexts({}));
afterEach(() => server.close());

it('a wrong password is an outcome in the person’s words, not a fault', async () => {
  await answering({ status: 401, body: { ok: false, code: 'WRONG', message: '用户名或密码不对。' } });
  expect(await signIn('zhou', 'wrong')).toEqual({ ok: false, code: 'WRONG', message: '用户名或密码不对。' });
  expect(JSON.parse(server.arrived[0]?.body ?? '')).toEqual({ login: 'zhou', password: 'wrong' });
});

it('a new password is sent with the present one', async () => {
  await answering({ body: { ok: true } });
  expect(await changePassword('present', 'my-own')).toEqual({ ok: true });
  const [request] = server.arrived;
  expect(request?.path).toBe('/auth/change-password');
  expect(JSON.parse(request?.body ?? '')).toEqual({ currentPassword: 'present', newPassword: 'my-own' });
});

it('an answer in no known shape is a fault, never taken for being signed in', async () => {
  await answering({ status: 502, body: { error: 'bad gateway' } });
  await expect(signIn('zhou', 'secret')).rejects.toThrow('502');
  await expect(signInMethods()).rejects.toThrow('502');
});
