/** Changes a batch in preparation: name, day, where each suggestion goes, what is taken out. */
import { reviseBatch } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { batchPayload } from './batchPayload.ts';
import { HandOverBatch } from './HandOverBatch.ts';

const Payload = batchPayload('ReviseBatchPayload', 'A batch changed.');

const Item = builder.inputType('BatchItemInput', {
  description: 'Where one suggestion of a batch goes.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    organId: t.globalID({ for: Organ, required: true, description: 'The organ that assigns it on.' }),
    unitId: t.globalID({ for: Organ, description: 'The unit proposed to lead it.' }),
    isWide: t.boolean({ required: true, description: 'Wide or difficult: six months instead of three.' }),
  }),
});

const Input = builder.inputType('ReviseBatchInput', {
  description: 'A batch changed.',
  fields: (t) => ({
    batchId: t.globalID({ for: HandOverBatch, required: true, description: 'The batch.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    name: t.string({ required: true, description: 'What it is called.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day planned for the meeting.' }),
    items: t.field({ type: [Item], required: true, description: 'Those that change; the others stay as they are.' }),
    removedIds: t.globalIDList({ for: Suggestion, required: true, description: 'Suggestions taken out.' }),
  }),
});

builder.mutationField('reviseBatch', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Changes a batch in preparation: name, day, where each suggestion goes, what is taken out.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.batchId.id, version: input.version };
      const items = input.items.map((item) => ({
        suggestionId: item.suggestionId.id,
        organId: item.organId.id,
        unitId: item.unitId?.id ?? null,
        isWide: item.isWide,
      }));
      const { name, heldOn } = input;
      await reviseBatch(actOf(ctx), asked, { name, heldOn, items, removedIds: input.removedIds.map(({ id }) => id) });
      return { batchId: asked.id };
    },
  }),
);
