/** What lets the tray move by itself. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import { visibleBackgroundTasks } from '@renda/db';
import { builder } from '../builder.ts';
import type { Change } from '../following/Change.ts';
import { madeOf } from '../madeOf.ts';
import { BackgroundTask } from './BackgroundTask.ts';

builder.subscriptionField('backgroundTaskChanged', (t) =>
  t.field({
    type: BackgroundTask,
    nullable: true,
    description:
      'Each background task that the viewer started, as it is when it has moved. Ends when changes may have been missed: then what is shown is read again.',
    subscribe: (_root, _args, ctx) =>
      madeOf(ctx.taskChanges(), (id): Change => ({ id, shown: new Set(), isTold: false })),
    resolve: async (root, _args, ctx, info) => {
      const change = root as Change;
      const found = await ctx.db.backgroundTask.findFirst({
        ...queryFromInfo({ context: ctx, info }),
        where: { id: change.id, AND: visibleBackgroundTasks(ctx.viewer) },
      });
      change.isTold = found !== null;
      return found;
    },
  }),
);
