/** Sessions looked at without being used: a page that is merely open keeps nobody signed in. */
import type pg from 'pg';
import { readSession, type SignedIn } from './readSession.ts';

/** As `readSession`, but does not count as a use of the session. */
export async function peekSession(pool: pg.Pool, token: string, idleSeconds: number): Promise<SignedIn | null> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    return await readSession(client, token, idleSeconds);
  } finally {
    await client.query('rollback').catch((error: Error) => {
      broken = error;
    });
    client.release(broken);
  }
}

/** Which of these sessions hold no longer: ended, idle for longer than `idleSeconds`, or of a disabled account. */
export async function endedSessions(
  pool: pg.Pool,
  sessionIds: readonly string[],
  idleSeconds: number,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'ended-sessions',
    text: `select id from unnest($1::uuid[]) as asked (id) where not exists (
      select from auth.sessions s join auth.accounts a on a.id = s.account_id
      where s.id = asked.id and s.expires_at > now() and s.last_seen_at > now() - make_interval(secs => $2)
        and a.disabled_at is null)`,
    values: [sessionIds, idleSeconds],
  });
  return rows.map(({ id }) => id);
}
