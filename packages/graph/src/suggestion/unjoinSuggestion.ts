/** Takes a joined suggestion out of the other again, while that is not accepted. */
import { unjoinSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('UnjoinSuggestionPayload', 'A suggestion taken out of the other.');

const Input = builder.inputType('UnjoinSuggestionInput', {
  description: 'A suggestion taken out of the other.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'Why; both lead deputies read it.' }),
  }),
});

builder.mutationField('unjoinSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Takes a joined suggestion out of the other again, while that is not accepted.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await unjoinSuggestion(actOf(ctx), asked, input.reason);
      return { suggestionId: asked.id };
    },
  }),
);
