/** The list of batches. */
import { batchBodies, visibleBatches } from '@renda/db';
import { allows } from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { HandOverBatch } from './HandOverBatch.ts';

const HandOverBatchConnection = builder.connectionObject(
  {
    type: HandOverBatch,
    name: 'HandOverBatchConnection',
    description: 'A page of batches.',
    fields: (t) => ({ totalCount: t.int({ description: 'How many there are.', resolve: (c) => c.count() }) }),
  },
  { name: 'HandOverBatchEdge', description: 'A batch and its place in the list.' },
);

builder.queryField('handOverBatches', (t) =>
  t.field({
    type: HandOverBatchConnection,
    description: 'The batches of which the viewer sees the whole or a part, latest meeting first.',
    args: t.arg.connectionArgs(),
    resolve: (_root, args, ctx, info) =>
      keysetConnection({
        model: ctx.db.handOverBatch,
        where: visibleBatches(ctx.viewer),
        order: { column: 'heldOn', direction: 'desc', type: 'day' },
        args,
        ctx,
        info,
        typeName: 'HandOverBatch',
      }),
  }),
);

builder.queryField('mayPrepareBatches', (t) =>
  t.boolean({
    description: 'The viewer may prepare batches.',
    resolve: (_root, _args, { viewer }) =>
      allows(viewer, 'batch.prepare', new Set(batchBodies(viewer).length > 0 ? ['screener'] : [])),
  }),
);
