/** A job that carries out a background task: begins it, ends it, and says why it failed. */
import { TaskCancelled, TaskProgress, type TaskResult } from '@renda/db';
import { jobFailureSentences, Refusal } from '@renda/domain';
import type { CountyOfJob, JobHelpers } from './Job.ts';

/**
 * Does the task's work and ends the task with what it promises. Nothing happens when the task is done or cancelled already. A refusal ends
 * the task in its own words and is not tried again; any other failure is tried again, and ends the task when it was the last attempt.
 */
export async function inBackground(
  { db }: CountyOfJob,
  taskId: string,
  { now, bytes, isLastAttempt }: JobHelpers,
  work: (progress: TaskProgress) => Promise<TaskResult>,
): Promise<void> {
  const progress = new TaskProgress({ db, now, bytes, taskId });
  if (!(await progress.begin())) return;
  try {
    await progress.finish(await work(progress));
  } catch (error) {
    if (error instanceof TaskCancelled) return;
    if (error instanceof Refusal) return progress.fail(error.sentences);
    if (isLastAttempt) await progress.fail(jobFailureSentences(error));
    throw error;
  }
}
