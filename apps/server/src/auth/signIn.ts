/** Signing in with a password. */

import type { AuditOrigin } from '@renda/db';
import {
  attemptSubject,
  countAttempt,
  failuresAllowed,
  findAccount,
  forgetAttempts,
  isAdmitted,
  isSecret,
  type SignInAccount,
  writeAuthAudit,
} from '@renda/db';
import type pg from 'pg';
import { SignInRefused } from './SignInRefused.ts';

/** A minute's attempts from one address, behind which a whole office may be, and under one name. */
const perMinute = { address: 120, name: 10 } as const;

/** What somebody claims, and the hash among the account's with which to compare it. */
export type Claim = {
  readonly login: string;
  readonly secret: string;
  readonly hashOf: (account: SignInAccount) => string | null;
  readonly refusal: 'WRONG_CREDENTIALS' | 'WRONG_CODE';
};

/**
 * The account whose secret this is. Refuses with `SignInRefused`, alike and after the same work whether the account does not exist or the
 * secret is wrong; after five failures in a row it is locked, the right secret too. Every refusal goes into the audit trail.
 */
export async function provenAccount(pool: pg.Pool, claim: Claim, origin: AuditOrigin): Promise<SignInAccount> {
  const name = attemptSubject(null, claim.login);
  const limits = [
    { key: `address ${origin.ip}`, max: perMinute.address, seconds: 60 },
    { key: `name ${name}`, max: perMinute.name, seconds: 60 },
  ];
  if (!(await isAdmitted(pool, limits))) throw new SignInRefused('TOO_MANY');
  const account = await findAccount(pool, claim.login);
  const subject = account?.id ?? name;
  const attempt = await countAttempt(pool, subject);
  const isRight = await isSecret(account && claim.hashOf(account), claim.secret);
  const isLocking = attempt.failures >= failuresAllowed;
  if (account && isRight && !attempt.isLocked) {
    await forgetAttempts(pool, subject);
    if (!account.isDisabled) return account;
    await recordRefusal(pool, account, claim, 'DISABLED', origin);
    throw new SignInRefused('DISABLED');
  }
  const code = attempt.isLocked || isLocking ? 'LOCKED' : claim.refusal;
  await recordRefusal(pool, account, claim, isLocking && !attempt.isLocked ? 'LOCKING' : code, origin);
  throw new SignInRefused(code);
}

/** Proves a password. Refuses as `provenAccount` does. */
export function provenByPassword(
  pool: pg.Pool,
  input: { readonly login: string; readonly password: string },
  origin: AuditOrigin,
): Promise<SignInAccount> {
  const { login, password } = input;
  const hashOf = (account: SignInAccount) => account.passwordHash;
  return provenAccount(pool, { login, secret: password, hashOf, refusal: 'WRONG_CREDENTIALS' }, origin);
}

/** A name that nobody has may be a password typed into the wrong field: the trail keeps its beginning alone. */
async function recordRefusal(
  pool: pg.Pool,
  account: SignInAccount | null,
  claim: Claim,
  reason: string,
  origin: AuditOrigin,
): Promise<void> {
  await writeAuthAudit(pool, account?.jurisdiction ?? null, [
    {
      actor: { id: account?.id ?? null, name: account?.name ?? '' },
      action: reason === 'LOCKING' ? 'account.lock' : 'account.refuse',
      noun: 'Account',
      recordId: account?.id ?? null,
      after: account ? { reason } : { reason, typed: `${claim.login.trim().slice(0, 3)}…` },
      origin,
    },
  ]);
}
