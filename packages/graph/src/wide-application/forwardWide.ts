/** Forwards an application for the six months to the body that handed over, or returns it to the unit. */
import { forwardWide } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { suggestionPayload } from '../suggestion/suggestionPayload.ts';
import { WideApplication } from './WideApplication.ts';

const Payload = suggestionPayload('ForwardWidePayload', 'An application forwarded or returned.');

const Input = builder.inputType('ForwardWideInput', {
  description: 'An application forwarded or returned.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    applicationId: t.globalID({ for: WideApplication, required: true, description: 'The application.' }),
    isForwarded: t.boolean({ required: true, description: 'False returns it to the unit.' }),
    opinion: t.string({ required: true, description: 'What the receiving organ says to it.' }),
  }),
});

builder.mutationField('forwardWide', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Forwards an application for the six months to the body that handed over, or returns it to the unit.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const { isForwarded, opinion } = input;
      await forwardWide(actOf(ctx), asked, { applicationId: input.applicationId.id, isForwarded, opinion });
      return { suggestionId: asked.id };
    },
  }),
);
