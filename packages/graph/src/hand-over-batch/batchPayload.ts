/** What a mutation of a batch answers when it is done: the batch read again under the viewer's permission. */
import { visibleBatches } from '@renda/db';
import { builder } from '../builder.ts';

/** Declares a payload of that name with the changed batch; null when the viewer may no longer see it. */
export function batchPayload(name: string, description: string) {
  return builder.objectRef<{ readonly batchId: string }>(name).implement({
    description,
    fields: (t) => ({
      batch: t.prismaField({
        type: 'HandOverBatch',
        nullable: true,
        description: 'As it is now; empty when the viewer may no longer see it.',
        resolve: (query, { batchId }, _args, ctx) =>
          ctx.db.handOverBatch.findFirst({ ...query, where: { id: batchId, AND: visibleBatches(ctx.viewer) } }),
      }),
    }),
  });
}
