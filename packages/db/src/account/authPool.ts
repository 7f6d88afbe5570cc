/** Connections of the log-in of sign-in. */
import pg from 'pg';

export type AuthConnection = {
  readonly url: string;
  /** Connections at most. */
  readonly max?: number;
  /** Told of a connection that broke while nobody used it; the next query opens another. */
  readonly onLost?: (error: Error) => void;
};

/**
 * A pool whose connections look into the schema `auth` alone. A statement that hangs is given up after ten seconds, so that sign-in
 * fails for one rather than for all. `end()` closes it.
 */
export function authPool({ url, max = 8, onLost = () => {} }: AuthConnection): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    options: '-c search_path=auth -c statement_timeout=10s -c idle_in_transaction_session_timeout=30s',
    max,
    idleTimeoutMillis: 30_000,
  });
  // Without a listener a lost connection would end the process.
  pool.on('error', onLost);
  return pool;
}

/** One transaction: all of it or nothing. */
export async function inAuthTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
