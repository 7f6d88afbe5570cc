/** Lock-out after failures in a row, kept in the database, so that a restart does not forget it. */
import { createHash } from 'node:crypto';
import { signInName } from '@renda/domain';
import type pg from 'pg';

/** Failures in a row that lock. */
export const failuresAllowed = 5;

/** Minutes for which it is locked, and after which failures before are no longer counted. */
export const lockMinutes = 15;

/** What attempts are counted by: the account, or the name typed where there is none; hashed, since people type passwords there. */
export function attemptSubject(accountId: string | null, typed: string): string {
  return accountId ?? createHash('sha256').update(signInName(typed)).digest('hex');
}

/** How an attempt stands before anything is compared. */
export type Attempt = { readonly isLocked: boolean; readonly failures: number };

/**
 * Counts an attempt as failed before it is looked at, so that guesses sent at once don't outrun the lock; `forgetAttempts` takes it
 * back when it succeeds. Locked, it counts nothing.
 */
export async function countAttempt(pool: pg.Pool, subject: string): Promise<Attempt> {
  const { rows } = await pool.query<{ failures: number }>({
    name: 'count_attempt',
    text: `
      insert into auth.sign_in_attempts as t (subject, failures, last_at) values ($1, 1, now())
      on conflict (subject) do update set
        last_at = now(),
        failures = case when t.locked_until is null and t.last_at > now() - make_interval(mins => $3)
          then t.failures + 1 else 1 end,
        locked_until = case when t.locked_until is null and t.last_at > now() - make_interval(mins => $3)
          and t.failures + 1 >= $2 then now() + make_interval(mins => $3) end
      where t.locked_until is null or t.locked_until <= now()
      returning failures`,
    values: [subject, failuresAllowed, lockMinutes],
  });
  const failures = rows[0]?.failures;
  return failures === undefined ? { isLocked: true, failures: failuresAllowed } : { isLocked: false, failures };
}

/** Starts counting anew: after a success, or when an administrator resets. */
export async function forgetAttempts(connection: pg.Pool | pg.ClientBase, subject: string): Promise<void> {
  await connection.query('delete from auth.sign_in_attempts where subject = $1', [subject]);
}
