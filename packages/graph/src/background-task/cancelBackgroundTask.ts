/** A background task is taken back. */
import { cancelBackgroundTask, visibleBackgroundTasks } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { BackgroundTask } from './BackgroundTask.ts';

const Payload = builder.objectRef<{ readonly taskId: string }>('CancelBackgroundTaskPayload').implement({
  description: 'A background task cancelled.',
  fields: (t) => ({
    backgroundTask: t.prismaField({
      type: BackgroundTask,
      nullable: true,
      description: 'As it is now.',
      resolve: (query, { taskId }, _args, ctx) =>
        ctx.db.backgroundTask.findFirst({ ...query, where: { id: taskId, AND: visibleBackgroundTasks(ctx.viewer) } }),
    }),
  }),
});

const Input = builder.inputType('CancelBackgroundTaskInput', {
  description: 'Which background task to cancel.',
  fields: (t) => ({
    backgroundTaskId: t.globalID({ for: BackgroundTask, required: true, description: 'The task.' }),
  }),
});

builder.mutationField('cancelBackgroundTask', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Cancels a background task: one that waits is never begun, one that runs stops at its next step; what it has written by then stays.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      await cancelBackgroundTask(actOf(ctx), input.backgroundTaskId.id);
      return { taskId: input.backgroundTaskId.id };
    },
  }),
);
