/** Closes a suggestion that is done (销号). */
import { closeSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('CloseSuggestionPayload', 'A suggestion closed.');

const Input = builder.inputType('CloseSuggestionInput', {
  description: 'A suggestion closed.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

builder.mutationField('closeSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Closes a suggestion that is done (销号).',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await closeSuggestion(actOf(ctx), asked);
      return { suggestionId: asked.id };
    },
  }),
);
