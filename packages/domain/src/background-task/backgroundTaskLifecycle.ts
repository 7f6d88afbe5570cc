/** A background task is work that somebody asked for and does not wait for: a long export, an import, a stack of documents. */
import { lifecycle } from '../kernel/lifecycle.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import { allows } from '../role/policies.ts';
import type { Viewer } from '../role/Viewer.ts';

/** What sort of work it is. */
export const backgroundTaskKindTerms = {
  EXPORT: { 'zh-CN': '导出', en: 'export' },
  IMPORT: { 'zh-CN': '导入', en: 'import' },
  DOCUMENTS: { 'zh-CN': '生成文书', en: 'documents' },
} as const satisfies Record<string, Sentences>;

export type BackgroundTaskKind = keyof typeof backgroundTaskKindTerms;
export const backgroundTaskKinds = Object.keys(backgroundTaskKindTerms) as BackgroundTaskKind[];

/** Its life. One that failed may be run again by the system administrator; what was done in part is done again, and changes nothing. */
export const backgroundTaskLifecycle = lifecycle({
  noun: 'BackgroundTask',
  initial: 'QUEUED',
  states: {
    QUEUED: { 'zh-CN': '排队中', en: 'queued' },
    RUNNING: { 'zh-CN': '进行中', en: 'running' },
    DONE: { 'zh-CN': '已完成', en: 'done' },
    FAILED: { 'zh-CN': '未完成', en: 'failed' },
    CANCELLED: { 'zh-CN': '已取消', en: 'cancelled' },
  },
  moves: {
    begin: {
      label: { 'zh-CN': '开始', en: 'begin' },
      from: ['QUEUED', 'RUNNING', 'FAILED'],
      to: 'RUNNING',
      by: 'system',
    },
    finish: { label: { 'zh-CN': '完成', en: 'finish' }, from: ['RUNNING'], to: 'DONE', by: 'system' },
    fail: { label: { 'zh-CN': '中止', en: 'fail' }, from: ['QUEUED', 'RUNNING'], to: 'FAILED', by: 'system' },
    cancel: { label: { 'zh-CN': '取消', en: 'cancel' }, from: ['QUEUED', 'RUNNING'], to: 'CANCELLED', by: 'starter' },
  },
});

export type BackgroundTaskState = (typeof backgroundTaskLifecycle)['stateNames'][number];
export const backgroundTaskStates = backgroundTaskLifecycle.stateNames;

/** Whether the viewer may cancel it now: its starter, and the system administrator, until it has ended. */
export function mayCancelBackgroundTask(
  viewer: Viewer,
  task: { readonly state: BackgroundTaskState; readonly startedById: string },
): boolean {
  if (!backgroundTaskLifecycle.movesFrom(task.state).includes('cancel')) return false;
  return task.startedById === viewer.accountId || allows(viewer, 'job.tend');
}
