/** Sends a suggestion back to its author to be amended. */
import { sendBackSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('SendBackSuggestionPayload', 'A suggestion sent back.');

const Input = builder.inputType('SendBackSuggestionInput', {
  description: 'A suggestion sent back.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'Why; the deputy reads it.' }),
  }),
});

builder.mutationField('sendBackSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Sends a suggestion back to its author to be amended.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await sendBackSuggestion(actOf(ctx), asked, input.reason);
      return { suggestionId: asked.id };
    },
  }),
);
