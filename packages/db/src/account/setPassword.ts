/** A password takes the place of the one before. */
import type pg from 'pg';
import { newId } from '../newId.ts';

/**
 * Sets the account's password, given as a hash; it need not be changed again, the one-time code no longer holds, and every session
 * of the account ends: whoever knew the old password is out.
 */
export async function setPassword(connection: pg.ClientBase, accountId: string, passwordHash: string): Promise<void> {
  await connection.query(
    `insert into auth.credentials (id, account_id, provider, subject, password_hash) values ($1, $2, 'credential', $3, $4)
     on conflict (provider, subject) do update set password_hash = excluded.password_hash, updated_at = now()`,
    [newId(), accountId, accountId, passwordHash],
  );
  await connection.query('update auth.accounts set must_change_password = false, updated_at = now() where id = $1', [
    accountId,
  ]);
  await connection.query('delete from auth.one_time_codes where account_id = $1', [accountId]);
  await endSessions(connection, accountId);
}

/** Ends every session of the account and promises how many there were. */
export async function endSessions(connection: pg.Pool | pg.ClientBase, accountId: string): Promise<number> {
  const { rowCount } = await connection.query('delete from auth.sessions where account_id = $1', [accountId]);
  return rowCount ?? 0;
}
