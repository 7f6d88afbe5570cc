/** What the audit trail shows of a background task. */
import { backgroundTaskKindTerms, backgroundTaskLifecycle } from '../background-task/backgroundTaskLifecycle.ts';
import { type AuditField, field } from './AuditField.ts';

export const backgroundTaskFields: Readonly<Record<string, AuditField>> = {
  kind: field('类型', 'Kind', backgroundTaskKindTerms),
  title: field('名称', 'Title'),
  state: field('状态', 'State', backgroundTaskLifecycle.states),
  done: field('已完成步数', 'Steps done'),
  total: field('总步数', 'Steps in all'),
  summary: field('结果', 'Result'),
  failure: field('失败原因', 'Why it failed'),
  resultAttachmentId: field('生成的文件', 'File made'),
  startedById: field('发起账户', 'Account that started it'),
  startedByName: field('发起人', 'Started by'),
  startedAt: field('发起时间', 'Started at'),
  endedAt: field('结束时间', 'Ended at'),
};
