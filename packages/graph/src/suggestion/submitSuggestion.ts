/** Submits a draft or a returned suggestion to the body that screens it. */
import { submitSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('SubmitSuggestionPayload', 'A suggestion submitted.');

const Input = builder.inputType('SubmitSuggestionInput', {
  description: 'A suggestion submitted.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

builder.mutationField('submitSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Submits a draft or a returned suggestion to the body that screens it.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await submitSuggestion(actOf(ctx), asked);
      return { suggestionId: asked.id };
    },
  }),
);
