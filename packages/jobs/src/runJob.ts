/** One attempt at one job, as it lies in the queue. */
import { type AttachmentBytes, type CountyClients, type JobPayload, jobPayloads, systemAct } from '@renda/db';
import { isJobName, type JobName, jobFailureSentences } from '@renda/domain';
import type { Outwards } from './delivery/NoticeGateway.ts';
import type { Job, JobHelpers, JobLog } from './Job.ts';
import { jobs } from './jobs.ts';

/** What jobs work with. */
export type JobTools = {
  /** Clients of the jobs log-in. */
  readonly clients: CountyClients;
  readonly bytes: AttachmentBytes;
  readonly log: JobLog;
  /** The ways out of the house; undefined where nothing leaves it. */
  readonly outwards?: Outwards | undefined;
  /** The one clock of all jobs. */
  readonly now: () => Date;
};

/** A job as the queue holds it. */
export type QueuedJob = {
  readonly id: string;
  readonly name: string;
  /** As `enqueue_job` wrapped it: the county, and what the job is given. */
  readonly payload: unknown;
  /** Attempts so far, this one among them. */
  readonly attempts: number;
  readonly maxAttempts: number;
};

/** Its message is what the queue keeps and the console shows: the sentences, as JSON, and nothing of the payload. */
export class JobFailed extends Error {
  constructor(cause: unknown) {
    super(JSON.stringify(jobFailureSentences(cause)), { cause });
    this.name = new.target.name;
  }
}

/** Runs it for its county. Throws `JobFailed`; what happened in full is told in the log. */
export async function runJob(tools: JobTools, queued: QueuedJob): Promise<void> {
  const { id, name, attempts } = queued;
  try {
    if (!isJobName(name)) throw new Error(`no job is called ${name}`);
    const { county, payload } = readEnvelope(queued.payload);
    await attempt(tools, name, { county, payload, isLastAttempt: attempts >= queued.maxAttempts });
  } catch (err) {
    tools.log.error({ err, job: id, name, attempts }, 'a job failed');
    throw new JobFailed(err);
  }
}

type Attempt = { readonly county: string; readonly payload: unknown; readonly isLastAttempt: boolean };

async function attempt<N extends JobName>(
  { clients, now, ...rest }: JobTools,
  name: N,
  { county, payload, isLastAttempt }: Attempt,
): Promise<void> {
  const job: Job<N> = jobs[name];
  const db = clients.of(county);
  const helpers: JobHelpers = { ...rest, now, act: () => systemAct(db, county, now()), isLastAttempt };
  await job.run({ jurisdiction: county, db }, jobPayloads[name](payload) as JobPayload<N>, helpers);
}

function readEnvelope(value: unknown): { county: string; payload: unknown } {
  const { county, payload } = value as { county?: unknown; payload?: unknown };
  if (typeof county !== 'string') throw new Error('a job without a county');
  return { county, payload };
}
