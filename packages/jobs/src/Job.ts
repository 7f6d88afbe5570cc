/** A job: a small function that is run later, for one county. */
import type { Act, AttachmentBytes, Db, JobPayload } from '@renda/db';
import type { JobName } from '@renda/domain';
import type { Outwards } from './delivery/NoticeGateway.ts';

/** Where jobs tell what only operators need to know; pino fits. */
export type JobLog = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};

/** The county that a job is run for, and its client: no other county's rows can be seen by it. */
export type CountyOfJob = { readonly jurisdiction: string; readonly db: Db };

/** What every job is given beside its payload. */
export type JobHelpers = {
  /** The time. Jobs ask nobody else, so that a test can let a year pass. */
  now(): Date;
  /** The system's act on the county, now: for what no person does. */
  act(): Act;
  /** Where the bytes of attachments lie. */
  readonly bytes: AttachmentBytes;
  readonly log: JobLog;
  /** The ways out of the house; undefined where nothing leaves it. */
  readonly outwards?: Outwards | undefined;
  /** Whether it will not be tried again. */
  readonly isLastAttempt: boolean;
};

export type Job<N extends JobName = JobName> = {
  readonly name: N;
  /** For what is done every day in every county without being asked: the time of day, in the time of China, as HH:MM. */
  readonly dailyAt?: string;
  /**
   * Does it. May be called again for the same payload, also when it had been done: the second time must change nothing. What it throws is
   * shown to the county's system administrator (a `Refusal` in its own words), and it is tried again later.
   */
  run(county: CountyOfJob, payload: JobPayload<N>, helpers: JobHelpers): Promise<void>;
};
