/** Somebody asks for work and does not wait for it. */
import type { BackgroundTaskKind, JobName, Sentences } from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { tellTask } from '../following/tellChange.ts';
import { once } from '../idempotency/once.ts';
import { enqueueJob } from '../job/enqueueJob.ts';
import type { JobPayload } from '../job/jobPayloads.ts';

/** The work: the job that does it, and what the job is given once the task has its id. */
export type BackgroundWork<N extends JobName> = {
  readonly kind: BackgroundTaskKind;
  /** What it is about; the system administrator reads it, so it quotes no record. */
  readonly title: Sentences;
  readonly job: N;
  readonly payloadOf: (taskId: string) => JobPayload<N>;
};

/** Makes the task and asks for its job, once per key; promises the task's id. Whether the viewer may, the caller has asked. */
export async function startBackgroundTask<N extends JobName>(
  act: Act,
  key: string,
  { kind, title, job, payloadOf }: BackgroundWork<N>,
): Promise<string> {
  const { accountId: startedById, name: startedByName } = act.viewer;
  return once(act, `startBackgroundTask.${job}`, key, async (tx, id) => {
    await tx.backgroundTask.create({ data: { id, kind, title, startedById, startedByName, startedAt: act.now } });
    await enqueueJob(tx, job, payloadOf(id), { runAt: act.now, key: id });
    await tellTask(tx, { id, startedById });
    const record = { actor: actorOf(act), noun: 'BackgroundTask', recordId: id, origin: act.origin };
    await writeAudit(tx, [{ ...record, action: 'backgroundTask.start', after: { kind } }]);
  });
}
