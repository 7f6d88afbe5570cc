/** The queue of a test database, taken from by hand: its clock is the test's. */
import pg from 'pg';

/** A job that has been taken and must be finished or failed. */
export type TakenJob = {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly runAt: Date;
};

export type JobQueue = {
  /** Every job in the queue, waiting, failed or taken, in the order in which they fall due. */
  all(): Promise<(TakenJob & { readonly reason: string | null })[]>;
  /** Takes the job that is due first, no later than `until`; null when none is. */
  take(until: Date): Promise<TakenJob | null>;
  /** Ends it: done where there is no reason, else to be tried again after the worker's pause (e to the power of its attempts, in seconds). */
  end(job: TakenJob, at: Date, reason: string | null): Promise<void>;
};

const columns = `j.id, t.identifier as name, j.payload, j.attempts::int, j.max_attempts::int as "maxAttempts", j.run_at as "runAt"`;

const readAll = `select ${columns}, j.last_error as reason
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.run_at, j.id`;

const takeOne = `with j as (
    update graphile_worker._private_jobs set attempts = attempts + 1, locked_at = $1, locked_by = 'test'
    where id = (select id from graphile_worker._private_jobs where is_available and run_at <= $1
      order by run_at, priority, id limit 1 for update skip locked)
    returning *)
  select ${columns} from j join graphile_worker._private_tasks t on t.id = j.task_id`;

const failOne = `update graphile_worker._private_jobs set locked_at = null, locked_by = null, last_error = $2,
    run_at = greatest($3, run_at) + exp(least(attempts, 10)) * interval '1 second' where id = $1`;

/** The queue, as its owner sees it. It need not be closed: its one connection goes when it is idle, or with the database. */
export function jobQueue(ownerUrl: string): JobQueue {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, idleTimeoutMillis: 1_000, allowExitOnIdle: true });
  // The database is dropped with whoever is connected.
  pool.on('error', () => {});
  return {
    all: async () => (await pool.query(readAll)).rows,
    take: async (until) => (await pool.query<TakenJob>(takeOne, [until])).rows[0] ?? null,
    async end({ id }, at, reason) {
      if (reason === null) await pool.query('delete from graphile_worker._private_jobs where id = $1', [id]);
      else await pool.query(failOne, [id, reason, at]);
    },
  };
}
