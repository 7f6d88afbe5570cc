/** Who is signed in with a token. */
import { createHash } from 'node:crypto';
import type { Grant, HeldCharge, HeldMandate } from '@renda/domain';
import type pg from 'pg';

/** A session that holds, with all that requests ask about its account. */
export type SignedIn = {
  readonly accountId: string;
  readonly sessionId: string;
  readonly jurisdiction: string;
  readonly login: string;
  readonly name: string;
  readonly personId: string | null;
  readonly mustChangePassword: boolean;
  readonly grants: readonly Grant[];
  readonly mandates: readonly HeldMandate[];
  readonly charges: readonly HeldCharge[];
};

/** A session's token as the database keeps it. Tokens are random, so a fast hash is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * The session with this token in one prepared statement, or null when there is none, it has ended, was idle for longer than
 * `idleSeconds`, or its account is disabled. Being read counts as being used.
 */
export async function readSession(
  pool: pg.Pool | pg.PoolClient,
  token: string,
  idleSeconds: number,
): Promise<SignedIn | null> {
  const { rows } = await pool.query<SignedIn>({
    name: 'viewer',
    text: `select account_id as "accountId", session_id as "sessionId", jurisdiction, login, name, person_id as "personId",
      must_change_password as "mustChangePassword", grants, mandates, charges from auth.viewer($1, $2)`,
    values: [tokenHash(token), idleSeconds],
  });
  return rows[0] ?? null;
}
