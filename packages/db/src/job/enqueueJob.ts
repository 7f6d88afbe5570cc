/** Asking for work that is done later. */
import type { JobName } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import type { JobPayload } from './jobPayloads.ts';

export type EnqueueOptions = {
  /** The instant from which it is due; the act's `now` for at once. Nothing else has a clock, so that tests can set it. */
  readonly runAt: Date;
  /** A job of the same name and key that still waits is replaced by this one, never doubled. Unique within the county and the name. */
  readonly key?: string;
  /** With a key: whose instant counts, the newer one's (it is put off each time), or that of the one which waits. */
  readonly timeOf?: 'NEWER' | 'WAITING';
  /** How often it is tried, with growing pauses, before it counts as failed for good. */
  readonly maxAttempts?: number;
};

/** The pauses are e, e², e³ … seconds: ten attempts end after some three and a half hours. */
const usualAttempts = 10;

/**
 * Adds the job to the queue of the county that `tx` works for, in its transaction: undone with it, and run at the earliest when it is
 * committed. It may run more than once (a server that ends half-way), so what it does must be the same done twice.
 */
export async function enqueueJob<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayload<N>,
  { runAt, key, timeOf = 'NEWER', maxAttempts = usualAttempts }: EnqueueOptions,
): Promise<void> {
  await tx.$executeRaw`select enqueue_job(${name}::text, ${JSON.stringify(payload)}::json, ${runAt.toISOString()}::timestamptz,
    ${key ?? null}::text, ${timeOf === 'WAITING'}::boolean, ${maxAttempts}::integer)`;
}
