/** Joining, seen from both sides: into what a suggestion went, and what came to it. */
import { visibleSuggestions } from '@renda/db';
import { builder } from '../builder.ts';
import { Suggestion } from './Suggestion.ts';

builder.prismaObjectField(Suggestion, 'joinedInto', (t) =>
  t.prismaField({
    type: Suggestion,
    nullable: true,
    select: { joinedIntoId: true },
    description: 'The one into which it was joined and whose way it follows; empty where the viewer may not see that.',
    resolve: (query, { joinedIntoId }, _args, ctx) =>
      joinedIntoId === null
        ? null
        : ctx.db.suggestion.findFirst({ ...query, where: { id: joinedIntoId, AND: visibleSuggestions(ctx.viewer) } }),
  }),
);

builder.prismaObjectField(Suggestion, 'joined', (t) =>
  t.relation('joined', {
    description: 'Those joined into it before it was numbered that the viewer may see, as they were filed.',
    query: (_args, ctx) => ({ where: visibleSuggestions(ctx.viewer), orderBy: [{ filedAt: 'asc' }, { id: 'asc' }] }),
  }),
);
