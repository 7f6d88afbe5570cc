/** Records on the time line what a unit has done so far. */
import { recordProgress } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('RecordProgressPayload', 'Progress recorded.');

const Input = builder.inputType('RecordProgressInput', {
  description: 'Progress recorded.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day on which it was done.' }),
    text: t.string({ required: true, description: 'What was done; the deputy reads it too.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: 'Files, for the offices and units alone.' }),
  }),
});

builder.mutationField('recordProgress', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Records on the time line what a unit has done so far.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      const attachmentIds = (input.attachmentIds ?? []).map(({ id }) => id);
      await recordProgress(actOf(ctx), asked, { on: input.on, text: input.text, attachmentIds });
      return { handlingId: asked.id };
    },
  }),
);
