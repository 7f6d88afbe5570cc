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

const JoinedSuggestion = builder.prismaObject('Suggestion', {
  variant: 'JoinedSuggestion',
  description: 'One that was joined into another, as everybody may know it who sees that: its deputies sign there now.',
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is about.' }),
    deputy: t.string({
      select: { leadDeputy: { select: { person: { select: { name: true } } } } },
      description: 'The name of the deputy who led it.',
      resolve: (s) => s.leadDeputy.person.name,
    }),
    suggestion: t.prismaField({
      type: Suggestion,
      nullable: true,
      select: { id: true },
      description: 'The whole of it; empty where the viewer may not see it.',
      resolve: (query, { id }, _args, ctx) =>
        ctx.db.suggestion.findFirst({ ...query, where: { id, AND: visibleSuggestions(ctx.viewer) } }),
    }),
  }),
});

builder.prismaObjectField(Suggestion, 'joined', (t) =>
  t.relation('joined', {
    type: JoinedSuggestion,
    description: 'Those joined into it before it was numbered, as they were filed.',
    query: { orderBy: [{ filedAt: 'asc' }, { id: 'asc' }] },
  }),
);
