/** One-time codes: what an administrator hands over so that somebody can set a password, the first or a new one. */
import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { hashSecret } from './secretHash.ts';
import { forgetAttempts } from './signInAttempts.ts';

/** Hours for which a code may be redeemed. */
export const codeHours = 24;

/** No letter or digit that is taken for another when read from paper or told by telephone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 10;

/**
 * Gives the account a new code and promises it in clear, for the only time: only its hash is kept. A code given before no longer
 * holds; the account is unlocked, so that the code can be redeemed.
 */
export async function issueOneTimeCode(connection: pg.Pool | pg.ClientBase, accountId: string): Promise<string> {
  const characters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  await connection.query(
    `insert into auth.one_time_codes (account_id, code_hash, expires_at) values ($1, $2, now() + make_interval(hours => $3))
     on conflict (account_id) do update set
       code_hash = excluded.code_hash, expires_at = excluded.expires_at, created_at = excluded.created_at`,
    [accountId, await hashSecret(characters), codeHours],
  );
  await forgetAttempts(connection, accountId);
  return characters.replace(/^.{5}/, '$&-');
}

/** A code as it was made, whatever the case and the separators with which it was typed. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
