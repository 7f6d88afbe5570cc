/** Applies for the six months in the name of a unit, before the reply is due. */
import { applyForWide } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from '../handling/Handling.ts';
import { handlingPayload } from '../handling/handlingPayload.ts';

const Payload = handlingPayload('ApplyForWidePayload', 'An application sent.');

const Input = builder.inputType('ApplyForWideInput', {
  description: 'An application sent.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'Why three months are not enough.' }),
  }),
});

builder.mutationField('applyForWide', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Applies for the six months of a wide or difficult suggestion, before the reply is due (代表法51).',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await applyForWide(actOf(ctx), asked, input.reason);
      return { handlingId: asked.id };
    },
  }),
);
