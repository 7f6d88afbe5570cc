/** Hands a batch over at its meeting: all or none, on one day from which every reply's clock runs. */
import { handOverBatch } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { batchPayload } from './batchPayload.ts';
import { HandOverBatch } from './HandOverBatch.ts';

const Payload = batchPayload('HandOverBatchPayload', 'A batch handed over.');

const Input = builder.inputType('HandOverBatchInput', {
  description: 'A batch handed over.',
  fields: (t) => ({
    batchId: t.globalID({ for: HandOverBatch, required: true, description: 'The batch.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day of the meeting: today or an earlier one.' }),
  }),
});

builder.mutationField('handOverBatch', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Hands a batch over at its meeting: all or none, on one day from which every reply’s clock runs.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.batchId.id, version: input.version };
      await handOverBatch(actOf(ctx), asked, input.heldOn);
      return { batchId: asked.id };
    },
  }),
);
