/** Jobs in the hands of a process that is gone. */
import { type Sentences, workerGone } from '@renda/domain';
import { withOwner } from '../owner/withOwner.ts';

/** Any number; the first half of the locks by which living workers are known. */
export const workerLockClass = 7_301_927;

/** A worker takes its jobs a moment before it can show that it lives; in milliseconds. */
const usualGraceMs = 10_000;

/**
 * Gives back to the queue what was taken by workers that no longer live, and promises how many jobs. A living worker holds an advisory
 * lock on its connection, which PostgreSQL lets go when the process is killed. One that was at its last attempt has failed for good.
 */
export async function releaseJobsOfTheDead(ownerUrl: string, graceMs = usualGraceMs): Promise<number> {
  return withOwner(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query(
      `update graphile_worker._private_jobs set locked_at = null, locked_by = null, last_error = $3
       where locked_at < clock_timestamp() - $2 * interval '1 millisecond' and not exists (
         select from pg_locks where locktype = 'advisory' and granted
           and database = (select oid from pg_database where datname = current_database())
           and classid = $1::bigint::oid and objid = (hashtext(locked_by)::bigint & 4294967295)::oid)`,
      [workerLockClass, graceMs, JSON.stringify(workerGone satisfies Sentences)],
    );
    return rowCount ?? 0;
  });
}
