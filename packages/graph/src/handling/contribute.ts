/** Hands an assisting unit's part to the lead unit (协办意见). */
import { contribute } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('ContributePayload', 'A part handed over.');

const Input = builder.inputType('ContributeInput', {
  description: 'A part handed over.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    text: t.string({ required: true, description: 'What the unit says to the lead.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: 'Its files.' }),
  }),
});

builder.mutationField('contribute', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: "Hands an assisting unit's part to the lead unit.",
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      const attachmentIds = (input.attachmentIds ?? []).map(({ id }) => id);
      await contribute(actOf(ctx), asked, { text: input.text, attachmentIds });
      return { handlingId: asked.id };
    },
  }),
);
