/** What sign-in leaves behind and nobody needs any more. */
import type pg from 'pg';

/** Deletes sessions that have ended, codes and counts that no longer hold. May run at any time, in several processes at once. */
export async function sweepSignIn(pool: pg.Pool, idleSeconds: number): Promise<void> {
  await pool.query(
    'delete from auth.sessions where expires_at <= now() or last_seen_at <= now() - make_interval(secs => $1)',
    [idleSeconds],
  );
  await pool.query('delete from auth.verifications where expires_at <= now()');
  await pool.query('delete from auth.one_time_codes where expires_at <= now()');
  await pool.query('delete from auth.rate_limits where ends_at <= now()');
  await pool.query("delete from auth.sign_in_attempts where last_at <= now() - interval '1 day'");
}
