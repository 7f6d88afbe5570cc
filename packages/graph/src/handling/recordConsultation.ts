/** Records a consultation with the lead deputy (面商), held on an earlier day than the reply. */
import { recordConsultation } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { ConsultationMode } from '../suggestion/suggestionEnums.ts';
import { Handling } from './Handling.ts';
import { handlingPayload } from './handlingPayload.ts';

const Payload = handlingPayload('RecordConsultationPayload', 'A consultation recorded.');

const Input = builder.inputType('RecordConsultationInput', {
  description: 'A consultation recorded.',
  fields: (t) => ({
    handlingId: t.globalID({ for: Handling, required: true, description: 'The handling.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day on which it was held.' }),
    mode: t.field({ type: ConsultationMode, required: true, description: 'How it was held.' }),
    summary: t.string({ required: true, description: 'What was said.' }),
    alsoGroup: t.boolean({ description: 'Of all of the group that the unit is handling (一并办理).' }),
  }),
});

builder.mutationField('recordConsultation', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Records a consultation with the lead deputy (面商), held on an earlier day than the reply.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.handlingId.id, version: input.version };
      const { heldOn, mode, summary, alsoGroup } = input;
      await recordConsultation(actOf(ctx), asked, { heldOn, mode, summary }, { alsoGroup: alsoGroup ?? false });
      return { handlingId: asked.id };
    },
  }),
);
