/** Telling those who follow suggestions, or background tasks of their own, that one has changed. */
import type { Tx } from '../client/countyClient.ts';

/** The channel of PostgreSQL on which changes are told; what is told is `<jurisdiction> <id of the suggestion>`, and nothing else. */
export const changeChannel = 'suggestion_changed';

/** Tells everybody who listens that this suggestion has changed: once the transaction has been committed, and never if it is not. */
export async function tellChange(tx: Tx, suggestionId: string): Promise<void> {
  await tx.$executeRaw`
    select pg_notify(${changeChannel}::text, current_setting('app.jurisdiction') || ' ' || ${suggestionId}::text)`;
}

/** The channel of background tasks; what is told is `<jurisdiction> <id of the task> <id of its starter's account>`. */
export const taskChannel = 'background_task_changed';

/** Tells the starter's open pages that this task has moved, once that is committed. */
export async function tellTask(tx: Tx, task: { readonly id: string; readonly startedById: string }): Promise<void> {
  await tx.$executeRaw`select pg_notify(${taskChannel}::text,
    current_setting('app.jurisdiction') || ' ' || ${task.id}::text || ' ' || ${task.startedById}::text)`;
}
