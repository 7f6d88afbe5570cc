/** Enters that the head of the unit signed the drafted reply on paper. */
import { enterSignature } from '@renda/db';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('EnterSignaturePayload', 'A signature on paper entered.');

const Input = builder.inputType('EnterSignatureInput', {
  description: 'A signature on paper entered.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    headName: t.string({ required: true, description: 'The head of the unit who signed.' }),
    signedDraftId: t.globalID({
      for: Attachment,
      required: true,
      description: 'The scan of the draft as it was signed (SIGNED_DRAFT).',
    }),
  }),
});

builder.mutationField('enterSignature', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Enters that the head of the unit signed the drafted reply on paper, with its scan.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await enterSignature(actOf(ctx), asked, { headName: input.headName, signedDraftId: input.signedDraftId.id });
      return { handlingId: asked.id };
    },
  }),
);
