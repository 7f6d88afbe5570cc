/** Accepts a suggestion in due form and numbers it. */
import { acceptSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { ScreeningPoint } from './suggestionEnums.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('AcceptSuggestionPayload', 'A suggestion accepted.');

const Input = builder.inputType('AcceptSuggestionInput', {
  description: 'A suggestion accepted.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    checked: t.field({
      type: [ScreeningPoint],
      required: true,
      description: 'The points of the check-list found in order; all are needed.',
    }),
  }),
});

builder.mutationField('acceptSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Accepts a suggestion in due form and numbers it.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await acceptSuggestion(actOf(ctx), asked, input.checked);
      return { suggestionId: asked.id };
    },
  }),
);
