/** What stands between a suggestion and its closing (销号), and closing several at once. */
import { closeSuggestions, suggestionFacts, suggestionFactsSelect, visibleSuggestions } from '@renda/db';
import { closingGaps, suggestionLifecycle } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Suggestion } from './Suggestion.ts';

builder.prismaObjectField(Suggestion, 'closingGaps', (t) =>
  t.stringList({
    select: suggestionFactsSelect,
    description:
      'What is missing before it can be closed, in sentences; empty where nothing is, or where closing is not at hand.',
    resolve: (row, _args, ctx) => {
      const facts = suggestionFacts(row);
      const isAtHand = suggestionLifecycle.movesFrom(facts.state).includes('close');
      return isAtHand ? closingGaps(facts).map((gap) => gap[ctx.viewer.locale]) : [];
    },
  }),
);

const Payload = builder.objectRef<{ readonly ids: readonly string[] }>('CloseSuggestionsPayload').implement({
  description: 'Suggestions closed.',
  fields: (t) => ({
    suggestions: t.prismaField({
      type: [Suggestion],
      description: 'As they are now, those that the viewer may see.',
      resolve: (query, { ids }, _args, ctx) =>
        ctx.db.suggestion.findMany({
          ...query,
          where: { id: { in: [...ids] }, AND: visibleSuggestions(ctx.viewer) },
          orderBy: { id: 'asc' },
        }),
    }),
  }),
});

const Closed = builder.inputType('ClosedSuggestionInput', {
  description: 'One of the suggestions to close.',
  fields: (t) => ({
    suggestionId: t.globalID({ for: Suggestion, required: true, description: 'The suggestion.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  }),
});

const Input = builder.inputType('CloseSuggestionsInput', {
  description: 'Suggestions closed together.',
  fields: (t) => ({
    suggestions: t.field({ type: [Closed], required: true, description: 'Which: all are closed, or none.' }),
  }),
});

builder.mutationField('closeSuggestions', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Closes several suggestions (销号), all or none; the refusal names the first that cannot be closed.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const asked = input.suggestions.map((one) => ({ id: one.suggestionId.id, version: one.version }));
      await closeSuggestions(actOf(ctx), asked);
      return { ids: asked.map(({ id }) => id) };
    },
  }),
);
