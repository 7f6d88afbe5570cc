/** Grants the six months, counted from handing over, or refuses them. */
import { decideWide } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { WideApplication } from './WideApplication.ts';

const Payload = suggestionPayload('DecideWidePayload', 'An application decided.');

const Input = builder.inputType('DecideWideInput', {
  description: 'An application decided.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    applicationId: t.globalID({ for: WideApplication, required: true, description: 'The application.' }),
    isGranted: t.boolean({ required: true, description: 'True: six months from handing over.' }),
    decision: t.string({ required: true, description: 'The decision in words.' }),
  }),
});

builder.mutationField('decideWide', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Grants the six months of a wide or difficult suggestion, counted from handing over, or refuses them.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const { isGranted, decision } = input;
      await decideWide(actOf(ctx), asked, { applicationId: input.applicationId.id, isGranted, decision });
      return { suggestionId: asked.id };
    },
  }),
);
