/** What became of a suggestion, in a sentence. */
import { outcomeFacts, outcomeSelect } from '@renda/db';
import { mayBeRaisedAgain, type OutcomeFacts, outcomeOf, outcomeSentence, outcomes } from '@renda/domain';
import { builder } from '../builder.ts';
import { Suggestion } from './Suggestion.ts';

const OutcomeKind = builder.enumType('SuggestionOutcomeKind', {
  description: 'How it stands: solved, under way, not solved for now, or ended without being handled.',
  values: outcomes,
});

const SuggestionOutcome = builder.objectRef<OutcomeFacts>('SuggestionOutcome').implement({
  description: 'What became of a suggestion.',
  fields: (t) => ({
    kind: t.field({ type: OutcomeKind, description: 'How it stands.', resolve: outcomeOf }),
    sentence: t.string({
      description: 'Year and outcome in one sentence, in the viewer’s language.',
      resolve: (facts, _args, ctx) => outcomeSentence(facts, ctx.viewer.locale),
    }),
    mayBeRaisedAgain: t.boolean({
      description: 'It was answered and is not solved: who asks again may say so (滚动办理).',
      resolve: mayBeRaisedAgain,
    }),
  }),
});

builder.prismaObjectField(Suggestion, 'outcome', (t) =>
  t.field({
    type: SuggestionOutcome,
    select: outcomeSelect,
    description: 'What became of it.',
    resolve: (suggestion) => outcomeFacts(suggestion),
  }),
);
