/** Sends it to be handled again by the units whose result was marked 不满意, the first time; the reply is due anew. */
import { handleAgain } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('HandleSuggestionAgainPayload', 'A suggestion handled again.');

const Input = builder.inputType('HandleSuggestionAgainInput', {
  description: 'A suggestion handled again.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

builder.mutationField('handleSuggestionAgain', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Sends it to be handled again by the units whose result was marked 不满意, the first time; the reply is due anew.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await handleAgain(actOf(ctx), asked);
      return { suggestionId: asked.id };
    },
  }),
);
