/** Enters a consultation for a unit that told of it by paper or telephone (代记面商). */
import { consultFor } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { ConsultationMode } from '../suggestion/suggestionEnums.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('ConsultForPayload', 'A consultation entered for a unit.');

const Input = builder.inputType('ConsultForInput', {
  description: 'A consultation entered for a unit.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling of the unit.' }),
    version: t.int({ required: true, description: 'Its version that was before the viewer.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day on which it was held.' }),
    mode: t.field({ type: ConsultationMode, required: true, description: 'How it was held.' }),
    summary: t.string({ required: true, description: 'What was said.' }),
  }),
});

builder.mutationField('consultFor', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Enters a consultation for a unit, by the screening body; the deputy is told and may object.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      await consultFor(actOf(ctx), asked, { heldOn: input.heldOn, mode: input.mode, summary: input.summary });
      return { handlingId: asked.id };
    },
  }),
);
