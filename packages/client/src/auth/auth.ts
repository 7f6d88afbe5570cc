import { newKey } from '../network/newKey.ts';
import { currentLocale } from '../texts/setUpTexts.ts';

/** What came of an auth call; `message` is in the person's language. */
export type AuthOutcome = { ok: true; mustChangePassword?: boolean } | { ok: false; code?: string; message: string };

/** What the sign-in page must know before anybody has signed in. */
export interface SignInMethods {
  /** Fewest characters of a new password. */
  passwordLength: number;
  /** The county's own identity service, where one is configured. */
  oidc: { label: string; href: string } | null;
}

/** Whether somebody is signed in at this browser. */
export interface Session {
  signedIn: boolean;
  mustChangePassword?: boolean;
  name?: string;
  login?: string;
}

const headers = () => ({
  'apollo-require-preflight': 'true',
  'x-request-id': newKey(),
  'accept-language': currentLocale(),
});

async function post(path: string, body: object): Promise<AuthOutcome> {
  const answer = await fetch(`/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const outcome: unknown = await answer.json();
  if (typeof outcome === 'object' && outcome !== null && 'ok' in outcome) return outcome as AuthOutcome;
  throw new Error(`the sign-in service answered ${answer.status} in no known shape`);
}

async function get<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(`/auth/${path}`, { credentials: 'same-origin', headers: headers() });
  if (!answer.ok) throw new Error(`the sign-in service answered ${answer.status}`);
  return (await answer.json()) as Answer;
}

/** Signs in by user name or phone number. Throws when the server can't be reached; a wrong password is an outcome. */
export function signIn(login: string, password: string): Promise<AuthOutcome> {
  return post('sign-in', { login, password });
}

/** Ends the session at this browser. */
export function signOut(): Promise<AuthOutcome> {
  return post('sign-out', {});
}

/** Ends every session of one's account, at whatever browser. */
export function signOutEverywhere(): Promise<AuthOutcome> {
  return post('sign-out-everywhere', {});
}

/** Replaces one's own password; the other sessions of the account end. */
export function changePassword(currentPassword: string, newPassword: string): Promise<AuthOutcome> {
  return post('change-password', { currentPassword, newPassword });
}

/** Sets a password with an administrator's one-time code and signs in. */
export function redeemCode(login: string, code: string, newPassword: string): Promise<AuthOutcome> {
  return post('redeem-code', { login, code, newPassword });
}

/** How one may sign in here. */
export function signInMethods(): Promise<SignInMethods> {
  return get('methods');
}

/** Who is signed in at this browser, if anybody. */
export function currentSession(): Promise<Session> {
  return get('session');
}
