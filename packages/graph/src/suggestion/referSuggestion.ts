/** Puts it to the council of chairpersons (a township’s to its presidium) after the second 不满意. */
import { referSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('ReferSuggestionPayload', 'A suggestion put to the council.');

const Input = builder.inputType('ReferSuggestionInput', {
  description: 'A suggestion put to the council.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

builder.mutationField('referSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Puts it to the council of chairpersons (a township’s to its presidium) after the second 不满意.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await referSuggestion(actOf(ctx), asked);
      return { suggestionId: asked.id };
    },
  }),
);
