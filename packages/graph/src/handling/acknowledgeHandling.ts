/** Signs for a suggestion in the name of the unit (签收). */
import { acknowledgeHandling } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('AcknowledgeHandlingPayload', 'A handling acknowledged.');

const Input = builder.inputType('AcknowledgeHandlingInput', {
  description: 'A handling acknowledged.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    alsoGroup: t.boolean({ description: 'Also those of the group that wait for the unit likewise (一并办理).' }),
  }),
});

builder.mutationField('acknowledgeHandling', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Signs for a suggestion in the name of the unit (签收).',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await acknowledgeHandling(actOf(ctx), asked, { alsoGroup: input.alsoGroup ?? false });
      return { handlingId: asked.id };
    },
  }),
);
