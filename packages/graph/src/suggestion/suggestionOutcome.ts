/** What became of a suggestion, in a sentence. */
import { outcomeFacts, outcomeSelect } from '@renda/db';
import { mayBeRaisedAgain, type OutcomeFacts, outcomeOf, outcomeSentence, outcomes, type Viewer } from '@renda/domain';
import { builder } from '../builder.ts';
import { Suggestion } from './Suggestion.ts';

const OutcomeKind = builder.enumType('SuggestionOutcomeKind', {
  description: 'How it stands: solved, under way, not solved for now, or ended without being handled.',
  values: outcomes,
});

/** What became of it, and whether it is the viewer's own matter or one of their township. */
type Told = OutcomeFacts & { readonly isNear: boolean };

const SuggestionOutcome = builder.objectRef<Told>('SuggestionOutcome').implement({
  description: 'What became of a suggestion.',
  fields: (t) => ({
    kind: t.field({ type: OutcomeKind, description: 'How it stands.', resolve: outcomeOf }),
    sentence: t.string({
      description: 'Year and outcome in one sentence, in the viewer’s language.',
      resolve: (facts, _args, ctx) => outcomeSentence(facts, ctx.viewer.locale),
    }),
    mayBeRaisedAgain: t.boolean({
      description:
        'It was answered, is not solved, and is the viewer’s own or of their township: who asks again may say so (滚动办理).',
      resolve: (facts) => facts.isNear && mayBeRaisedAgain(facts),
    }),
  }),
});

builder.prismaObjectField(Suggestion, 'outcome', (t) =>
  t.field({
    type: SuggestionOutcome,
    select: { ...outcomeSelect, leadDeputyId: true, townshipId: true },
    description: 'What became of it.',
    resolve: (suggestion, _args, ctx) => ({ ...outcomeFacts(suggestion), isNear: isNear(ctx.viewer, suggestion) }),
  }),
);

type Place = { readonly leadDeputyId: string; readonly townshipId: string | null };

function isNear({ mandates }: Viewer, { leadDeputyId, townshipId }: Place): boolean {
  return mandates.some((m) => m.deputyId === leadDeputyId || (townshipId !== null && m.townshipId === townshipId));
}
