/** Work that somebody asked for and does not wait for. */
import { visibleAttachments, visibleBackgroundTasks } from '@renda/db';
import {
  backgroundTaskKindTerms,
  backgroundTaskLifecycle,
  type BackgroundTaskKind as KindName,
  mayCancelBackgroundTask,
  type Sentences,
  type BackgroundTaskState as StateName,
} from '@renda/domain';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';

export const BackgroundTaskKind = enumOf('BackgroundTaskKind', 'What sort of work it is.', backgroundTaskKindTerms);
export const BackgroundTaskState = enumOf(
  'BackgroundTaskState',
  'Where a background task stands.',
  backgroundTaskLifecycle.states,
);

export const BackgroundTask = builder.prismaNode('BackgroundTask', {
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleBackgroundTasks(ctx.viewer) }),
  fields: (t) => ({
    kind: t.field({
      type: BackgroundTaskKind,
      select: { kind: true },
      description: 'What sort of work it is.',
      resolve: (task) => task.kind as KindName,
    }),
    title: t.string({
      select: { title: true },
      description: "What it is about, in the viewer's language.",
      resolve: (task, _args, ctx) => (task.title as Sentences)[ctx.viewer.locale],
    }),
    state: t.field({
      type: BackgroundTaskState,
      select: { state: true },
      description: 'Where it stands.',
      resolve: (task) => task.state as StateName,
    }),
    done: t.exposeInt('done', { description: 'Steps done.' }),
    total: t.exposeInt('total', {
      nullable: true,
      description: 'How many steps there are; empty until that is known.',
    }),
    summary: t.string({
      nullable: true,
      select: { summary: true },
      description: "What came of it, in the viewer's language.",
      resolve: (task, _args, ctx) => (task.summary as Sentences | null)?.[ctx.viewer.locale] ?? null,
    }),
    failure: t.string({
      nullable: true,
      select: { failure: true },
      description: "Why it failed, in the viewer's language.",
      resolve: (task, _args, ctx) => (task.failure as Sentences | null)?.[ctx.viewer.locale] ?? null,
    }),
    // A to-one takes no where, and the administrator who sees the task may not see its file.
    result: t.prismaField({
      type: Attachment,
      nullable: true,
      select: { resultAttachmentId: true },
      description: 'The file that it made; for its starter alone, and for a month.',
      resolve: async (query, task, _args, ctx) =>
        task.resultAttachmentId === null
          ? null
          : ctx.db.attachment.findFirst({
              ...query,
              where: { id: task.resultAttachmentId, AND: visibleAttachments(ctx.viewer) },
            }),
    }),
    startedByName: t.exposeString('startedByName', { description: 'Who asked for it.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was asked for.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended, however it did.' }),
    mayCancel: t.boolean({
      select: { state: true, startedById: true },
      description: 'Whether the viewer may cancel it now.',
      resolve: ({ state, startedById }, _args, ctx) =>
        mayCancelBackgroundTask(ctx.viewer, { state: state as StateName, startedById }),
    }),
  }),
});
