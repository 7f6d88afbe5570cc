/** Declines a suggestion in the name of the unit (申请退办): it goes back to be placed anew. */
import { declineHandling } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('DeclineHandlingPayload', 'A handling declined.');

const Input = builder.inputType('DeclineHandlingInput', {
  description: 'A handling declined.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'The grounds.' }),
    alsoGroup: t.boolean({ description: 'Also those of the group that wait for the unit likewise (一并办理).' }),
  }),
});

builder.mutationField('declineHandling', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Declines a suggestion in the name of the unit, with grounds, within the days that it has to sign.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await declineHandling(actOf(ctx), asked, input.reason, { alsoGroup: input.alsoGroup ?? false });
      return { handlingId: asked.id };
    },
  }),
);
