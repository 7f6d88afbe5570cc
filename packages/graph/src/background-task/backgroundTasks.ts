/** The list of background tasks. */
import { visibleBackgroundTasks } from '@renda/db';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { BackgroundTask, BackgroundTaskState } from './BackgroundTask.ts';

const BackgroundTaskConnection = builder.connectionObject(
  {
    type: BackgroundTask,
    name: 'BackgroundTaskConnection',
    description: 'A page of background tasks.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'BackgroundTaskEdge', description: 'A background task and its place in the list.' },
);

const BackgroundTaskFilter = builder.inputType('BackgroundTaskFilter', {
  description: 'What a list of background tasks is narrowed to.',
  fields: (t) => ({
    isOwn: t.boolean({ description: 'True: only those that the viewer started.' }),
    states: t.field({ type: [BackgroundTaskState], description: 'Any of these states.' }),
  }),
});

builder.queryField('backgroundTasks', (t) =>
  t.field({
    type: BackgroundTaskConnection,
    description: "The viewer's background tasks, the latest first; all of the county for its system administrator.",
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: BackgroundTaskFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { isOwn, states } = args.filter ?? {};
      return keysetConnection({
        model: ctx.db.backgroundTask,
        where: {
          AND: [
            visibleBackgroundTasks(ctx.viewer),
            isOwn ? { startedById: ctx.viewer.accountId } : {},
            states ? { state: { in: [...states] } } : {},
          ],
        },
        order: { column: 'startedAt', direction: 'desc', type: 'instant' },
        args,
        ctx,
        info,
        typeName: 'BackgroundTask',
      });
    },
  }),
);
