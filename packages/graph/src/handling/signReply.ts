/** Signs the drafted reply as head of the unit (签发). */
import { signReply } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('SignReplyPayload', 'A reply signed.');

const Input = builder.inputType('SignReplyInput', {
  description: 'A reply signed.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

builder.mutationField('signReply', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Signs the drafted reply as head of the unit (签发); then it may be issued.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await signReply(actOf(ctx), asked);
      return { handlingId: asked.id };
    },
  }),
);
