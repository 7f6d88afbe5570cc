/** Links suggestions that are handled together; each keeps its number, reply and evaluation (并案办理，分别答复). */
import { linkSuggestions } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';
import { suggestionPayload } from './suggestionPayload.ts';

const Payload = suggestionPayload('LinkSuggestionsPayload', 'Suggestions linked; the first of them.');

const Linked = builder.inputType('LinkedSuggestionInput', {
  description: 'One of the suggestions that are linked.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

const Input = builder.inputType('LinkSuggestionsInput', {
  description: 'Suggestions linked.',
  fields: (t) => ({
    suggestions: t.field({
      type: [Linked],
      required: true,
      description: 'From 2 to 20 of one congress and screening body; those handed over, with one organ.',
    }),
    reason: t.string({ required: true, description: 'Why they are handled together.' }),
  }),
});

builder.mutationField('linkSuggestions', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Links suggestions that are handled together; each keeps its number, reply and evaluation (并案办理，分别答复).',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = input.suggestions.map(({ suggestionId, version }) => ({ id: suggestionId.id, version }));
      await linkSuggestions(actOf(ctx), asked, input.reason);
      return { suggestionId: asked[0]?.id ?? '' };
    },
  }),
);
