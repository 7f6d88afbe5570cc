/** The earlier suggestion that one raises again. */
import { visibleSuggestions } from '@renda/db';
import { builder } from '../builder.ts';
import { Suggestion } from './Suggestion.ts';

builder.prismaObjectField(Suggestion, 'raisesAgain', (t) =>
  t.prismaField({
    type: Suggestion,
    nullable: true,
    select: { raisesAgainId: true },
    description: 'The earlier one, not solved then, that it raises again; empty where the viewer may not see that.',
    resolve: (query, { raisesAgainId }, _args, ctx) =>
      raisesAgainId === null
        ? null
        : ctx.db.suggestion.findFirst({ ...query, where: { id: raisesAgainId, AND: visibleSuggestions(ctx.viewer) } }),
  }),
);
