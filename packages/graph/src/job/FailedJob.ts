/** A job that failed. */
import type { FailedJob as FailedJobRow } from '@renda/db';
import { isJobName, jobTerms } from '@renda/domain';
import { builder } from '../builder.ts';

const unknownJob = { 'zh-CN': '其他版本的任务', en: 'A job of another version' } as const;

export const FailedJob = builder.objectRef<FailedJobRow>('FailedJob').implement({
  description:
    'A job that failed, and waits to be tried again or for somebody to see to it. What it was given is told nobody.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'By which it is run again or given up.' }),
    label: t.string({
      description: "What the job does, in the viewer's language.",
      resolve: ({ name }, _args, ctx) => (isJobName(name) ? jobTerms[name] : unknownJob)[ctx.viewer.locale],
    }),
    reason: t.string({
      description: "Why it failed the last time, in the viewer's language.",
      resolve: ({ reason }, _args, ctx) => reason[ctx.viewer.locale],
    }),
    attempts: t.exposeInt('attempts', { description: 'How often it was tried.' }),
    maxAttempts: t.exposeInt('maxAttempts', {
      description: 'How often it is tried before it counts as failed for good.',
    }),
    nextAt: t.expose('nextAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is tried next; empty when it is not.',
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When it was asked for.' }),
  }),
});
