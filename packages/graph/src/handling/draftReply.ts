/** Keeps the draft of the unit’s reply. */
import { draftReply } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Openness, ReplyClass } from '../suggestion/suggestionEnums.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('DraftReplyPayload', 'A reply drafted.');

const Input = builder.inputType('DraftReplyInput', {
  description: 'A reply drafted.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    replyClass: t.field({ type: ReplyClass, required: true, description: 'Its class.' }),
    body: t.string({ required: true, description: 'The text.' }),
    openness: t.field({ type: Openness, required: true, description: 'Whether the public may read it.' }),
    opennessReason: t.string({ description: 'Needed when it is not open.' }),
    contactName: t.string({ required: true, description: 'Whom the deputy may ask.' }),
    contactPhone: t.string({ required: true, description: 'Office telephone of the contact.' }),
  }),
});

builder.mutationField('draftReply', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Keeps the draft of the unit’s reply.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await draftReply(actOf(ctx), asked, { ...input, opennessReason: input.opennessReason ?? null });
      return { handlingId: asked.id };
    },
  }),
);
