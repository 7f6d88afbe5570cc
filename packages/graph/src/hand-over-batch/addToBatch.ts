/** Adds accepted suggestions to a batch in preparation. */
import { addToBatch } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { batchPayload } from './batchPayload.ts';
import { HandOverBatch } from './HandOverBatch.ts';

const Payload = batchPayload('AddToBatchPayload', 'A batch with more in it.');

const Input = builder.inputType('AddToBatchInput', {
  description: 'A batch with more in it.',
  fields: (t) => ({
    batchId: t.globalID({ for: HandOverBatch, required: true, description: 'The batch.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    suggestionIds: t.globalIDList({ for: Suggestion, required: true, description: 'What is added.' }),
  }),
});

builder.mutationField('addToBatch', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Adds accepted suggestions to a batch in preparation.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.batchId.id, version: input.version };
      await addToBatch(
        actOf(ctx),
        asked,
        input.suggestionIds.map(({ id }) => id),
      );
      return { batchId: asked.id };
    },
  }),
);
