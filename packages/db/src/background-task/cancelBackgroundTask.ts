/** Its starter, or the system administrator, takes a background task back. */
import {
  type BackgroundTaskState,
  backgroundTaskLifecycle,
  IllegalMove,
  mayCancelBackgroundTask,
  NotFound,
} from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { moveBackgroundTask } from './moveBackgroundTask.ts';
import { visibleBackgroundTasks } from './visibleTo.ts';

/**
 * Cancels it: one that waits is never begun, one that runs stops at its next step, and what it has written by then stays. Refuses with
 * `NotFound` one that the viewer may not see, with `IllegalMove` one that has ended.
 */
export async function cancelBackgroundTask(act: Act, id: string): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const where = { id, AND: visibleBackgroundTasks(act.viewer) };
    const task = await tx.backgroundTask.findFirst({ where, select: { state: true, startedById: true } });
    if (!task) throw new NotFound();
    const state = task.state as BackgroundTaskState;
    const isOpen = mayCancelBackgroundTask(act.viewer, { ...task, state });
    if (!isOpen || !(await moveBackgroundTask(tx, id, 'cancel', { endedAt: act.now }))) throw ended(state);
    const record = { actor: actorOf(act), noun: 'BackgroundTask', recordId: id, origin: act.origin };
    await writeAudit(tx, [
      { ...record, action: 'backgroundTask.cancel', before: { state }, after: { state: 'CANCELLED' } },
    ]);
  });
}

function ended(state: string): IllegalMove {
  return new IllegalMove('cancel', state, backgroundTaskLifecycle.moves.cancel.from, {
    'zh-CN': '这项后台任务已经结束，不能再取消。',
    en: 'This background task has ended already and cannot be cancelled.',
  });
}
