/** Takes a suggestion out of those handled together (取消并案). */
import { unlinkSuggestion } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('UnlinkSuggestionPayload', 'A suggestion handled apart again.');

const Input = builder.inputType('UnlinkSuggestionInput', {
  description: 'A suggestion handled apart again.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    reason: t.string({ description: 'Why.' }),
  }),
});

builder.mutationField('unlinkSuggestion', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Takes a suggestion out of those handled together (取消并案).',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = { id: input.suggestionId.id, version: input.version };
      await unlinkSuggestion(actOf(ctx), asked, input.reason ?? '');
      return { suggestionId: asked.id };
    },
  }),
);
