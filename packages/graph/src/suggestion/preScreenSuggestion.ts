/** Records the delegation's first check of what was raised in session (代表团初审). */
import { preScreenSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('PreScreenSuggestionPayload', "The delegation's first check.");

const Input = builder.inputType('PreScreenSuggestionInput', {
  description: "The delegation's first check.",
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    isInOrder: t.boolean({ required: true, description: 'In order, or to be amended.' }),
    comment: t.string({ description: 'What to amend; needed where it is not in order.' }),
  }),
});

builder.mutationField('preScreenSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: "Records the delegation's first check of what was raised in session (代表团初审).",
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const { isInOrder } = input;
      await preScreenSuggestion(actOf(ctx), asked, { isInOrder, comment: input.comment ?? '' });
      return { suggestionId: asked.id };
    },
  }),
);
