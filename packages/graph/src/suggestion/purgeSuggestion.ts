/** Purges a suggestion that holds a secret: nothing stays but that it was purged, when and by whom. */
import { purgeSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('PurgeSuggestionPayload', 'A suggestion purged.');

const Input = builder.inputType('PurgeSuggestionInput', {
  description: 'A suggestion purged.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ required: true, description: 'Why; not kept, only its digest in the audit trail.' }),
  }),
});

builder.mutationField('purgeSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Purges a suggestion that holds a secret: nothing stays but that it was purged, when and by whom.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      const files = await purgeSuggestion(actOf(ctx), asked, input.reason);
      await ctx.forgetFiles(files);
      return { suggestionId: asked.id };
    },
  }),
);
