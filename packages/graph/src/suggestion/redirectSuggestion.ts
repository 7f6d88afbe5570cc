/** Passes on what is no suggestion to its channel, and the deputy is told which and why. */
import { redirectSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { Channel } from './suggestionEnums.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('RedirectSuggestionPayload', 'A suggestion passed to its channel.');

const Input = builder.inputType('RedirectSuggestionInput', {
  description: 'A suggestion passed to its channel.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    channel: t.field({ type: Channel, required: true, description: 'Where it belongs.' }),
    reason: t.string({ required: true, description: 'Why; the deputy reads it.' }),
  }),
});

builder.mutationField('redirectSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Passes on what is no suggestion to its channel, and the deputy is told which and why.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await redirectSuggestion(actOf(ctx), asked, input.channel, input.reason);
      return { suggestionId: asked.id };
    },
  }),
);
