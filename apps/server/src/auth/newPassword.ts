/** A password is set by its owner: changed with the present one, or redeemed with a one-time code. */
import {
  type AuditOrigin,
  accountById,
  hashSecret,
  inAuthTransaction,
  plainCode,
  type SignedIn,
  type SignInAccount,
  setPassword,
  writeAuthAudit,
} from '@renda/db';
import { checkNewPassword } from '@renda/domain';
import type pg from 'pg';
import { SignInRefused } from './SignInRefused.ts';
import { provenAccount, provenByPassword } from './signIn.ts';

/**
 * Changes the password of who is signed in and ends all their sessions. Refuses (`SignInRefused`) when the present password is wrong,
 * which counts like a failed sign-in, and (`Invalid`) when the new one is no good.
 */
export async function changePassword(
  pool: pg.Pool,
  session: SignedIn,
  input: { readonly currentPassword: string; readonly newPassword: string },
  origin: AuditOrigin,
): Promise<void> {
  const account = await provenByPassword(pool, { login: session.login, password: input.currentPassword }, origin);
  checkNewPassword('newPassword', input.newPassword, { words: wordsOf(account), present: input.currentPassword });
  const hash = await hashSecret(input.newPassword);
  await inAuthTransaction(pool, async (client) => {
    await setPassword(client, account.id, hash);
    await record(client, account, 'account.changePassword', origin);
  });
}

/**
 * Sets the password of whoever has the one-time code, ends all sessions of the account, and promises the account. The code holds once:
 * of two who redeem it at the same moment one is refused. A new password that is no good (`Invalid`) leaves the code valid.
 */
export async function redeemCode(
  pool: pg.Pool,
  input: { readonly login: string; readonly code: string; readonly newPassword: string },
  origin: AuditOrigin,
): Promise<SignInAccount> {
  const { login, code, newPassword } = input;
  const hashOf = (account: SignInAccount) => account.codeHash;
  const account = await provenAccount(pool, { login, secret: plainCode(code), hashOf, refusal: 'WRONG_CODE' }, origin);
  checkNewPassword('newPassword', newPassword, { words: wordsOf(account) });
  const hash = await hashSecret(newPassword);
  await inAuthTransaction(pool, async (client) => {
    await client.query('select from auth.accounts where id = $1 for update', [account.id]);
    const now = await accountById(client, account.id);
    if (now?.codeHash !== account.codeHash) throw new SignInRefused('WRONG_CODE');
    await setPassword(client, account.id, hash);
    await record(client, account, 'account.redeemCode', origin);
  });
  return account;
}

function wordsOf({ login, phone, name }: SignInAccount): (string | null)[] {
  return [login, phone, name];
}

async function record(
  client: pg.ClientBase,
  account: SignInAccount,
  action: string,
  origin: AuditOrigin,
): Promise<void> {
  const actor = { id: account.id, name: account.name };
  await writeAuthAudit(client, account.jurisdiction, [
    { actor, action, noun: 'Account', recordId: account.id, origin },
  ]);
}
