/** Jobs that failed, as the county's system administrator sees to them. */
import { allows, isJobName, NotAllowed, NotFound, type Sentences } from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { moveBackgroundTask } from '../background-task/moveBackgroundTask.ts';
import type { Db, Tx } from '../client/countyClient.ts';

/** A job that failed: what it was given is told nobody. */
export type FailedJob = {
  /** Its number in the queue, which grows. */
  readonly id: string;
  readonly name: string;
  readonly reason: Sentences;
  readonly attempts: number;
  readonly maxAttempts: number;
  /** When it is tried next; null when it is not. */
  readonly nextAt: Date | null;
  readonly askedAt: Date;
};

type Row = {
  id: bigint;
  name: string;
  reason: string;
  attempts: number;
  max_attempts: number;
  run_at: Date;
  created_at: Date;
};

/** Whether it could be a job's number in the queue. */
export function isJobNumber(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}

/** The failed jobs of the client's county, the latest first, below that number. Whether the viewer may, the caller has asked. */
export async function failedJobs(db: Db, page: { afterId: string | null; size: number }): Promise<FailedJob[]> {
  const rows = await db.$queryRaw<Row[]>`
    select id, name, reason, attempts, max_attempts, run_at, created_at
    from failed_jobs(${page.afterId}::text::bigint, ${page.size}::integer)`;
  return rows.map((row) => ({
    id: String(row.id),
    name: row.name,
    reason: sentencesIn(row.reason),
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    nextAt: row.attempts < row.max_attempts ? row.run_at : null,
    askedAt: row.created_at,
  }));
}

/** Makes a failed job due now, with all its attempts before it. Refuses (`NotAllowed`), and with `NotFound` one that is not there or runs again already. */
export async function runFailedJobAgain(act: Act, id: string): Promise<void> {
  await tend(act, id, 'job.runAgain', async (tx) => {
    const rows = await tx.$queryRaw<{ name: string | null }[]>`
      select run_failed_job_again(${id}::text::bigint, ${act.now.toISOString()}::timestamptz) as name`;
    return rows[0]?.name ?? null;
  });
}

/** Takes a failed job away; a background task that waited for it has failed then. Refuses as `runFailedJobAgain` does. */
export async function giveUpFailedJob(act: Act, id: string): Promise<void> {
  await tend(act, id, 'job.giveUp', async (tx) => {
    const rows = await tx.$queryRaw<{ name: string; task_id: string | null }[]>`
      select name, task_id from give_up_failed_job(${id}::text::bigint)`;
    const [job] = rows;
    if (job?.task_id) await moveBackgroundTask(tx, job.task_id, 'fail', { endedAt: act.now, failure: givenUp });
    return job?.name ?? null;
  });
}

const givenUp = {
  'zh-CN': '系统管理员已放弃这项任务。',
  en: 'The system administrator gave this task up.',
} as const satisfies Sentences;

async function tend(act: Act, id: string, action: string, work: (tx: Tx) => Promise<string | null>): Promise<void> {
  if (!allows(act.viewer, 'job.tend')) throw new NotAllowed();
  if (!isJobNumber(id)) throw new NotFound();
  await act.db.$transaction(async (tx) => {
    const name = await work(tx);
    if (name === null) throw new NotFound();
    const record = { actor: actorOf(act), noun: 'Job', recordId: null, origin: act.origin };
    await writeAudit(tx, [{ ...record, action, after: { name: isJobName(name) ? name : '' } }]);
  });
}

/** What `JobFailed` wrote; of anything else no more than that it failed, since it might quote what the job was given. */
function sentencesIn(text: string): Sentences {
  try {
    const known = JSON.parse(text) as Partial<Sentences>;
    if (typeof known['zh-CN'] === 'string' && typeof known.en === 'string') return known as Sentences;
  } catch {
    // another's words: told as unknown below
  }
  return { 'zh-CN': '程序出错，服务器日志中有详细记录。', en: 'The program failed; the server log tells more.' };
}
