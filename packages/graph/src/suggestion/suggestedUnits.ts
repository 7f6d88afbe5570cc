/** Units suggested for a suggestion, learned from earlier ones. */
import { type LearnedUnit, learnedUnits } from '@renda/db';
import { builder } from '../builder.ts';
import { Organ } from '../organ/Organ.ts';
import { Suggestion } from './Suggestion.ts';

const SuggestedUnit = builder.objectRef<LearnedUnit>('SuggestedUnit').implement({
  description: 'A unit that led suggestions like this one. It is advice: a person assigns.',
  fields: (t) => ({
    unit: t.field({ type: Organ, description: 'The unit.', resolve: ({ unit }) => unit }),
    share: t.exposeFloat('share', {
      description: 'Its part, from 0 to 1, of the likeness of all earlier ones that some unit led.',
    }),
    grounds: t.field({
      type: [Suggestion],
      description: 'The most alike of those that it led, at most three.',
      resolve: ({ grounds }) => [...grounds],
    }),
  }),
});

builder.prismaObjectField(Suggestion, 'suggestedUnits', (t) =>
  t.field({
    type: [SuggestedUnit],
    select: { id: true },
    description:
      'At most three units that led earlier ones like it, with the grounds; for who screens it or received it, empty for others. The deputy’s wish is in `wishedUnit`.',
    resolve: ({ id }, _args, ctx) => learnedUnits(ctx.db, ctx.viewer, id, ctx.now()),
  }),
);
