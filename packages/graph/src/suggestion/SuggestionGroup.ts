/** Suggestions handled together. Whoever sees one of them sees the group, and in it those that they may see. */
import { visibleSuggestions } from '@renda/db';
import { builder } from '../builder.ts';
import { Suggestion } from './Suggestion.ts';

builder.prismaNode('SuggestionGroup', {
  nullable: true,
  description:
    'Suggestions handled together (并案办理); each keeps its number, reply, evaluation and its one in every count.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, suggestions: { some: visibleSuggestions(ctx.viewer) } }),
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'Why they are handled together.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when.' }),
    createdByName: t.exposeString('createdByName', { description: 'Who linked them.' }),
    suggestions: t.relation('suggestions', {
      description: 'Its members that the viewer may see, in the order of their numbers.',
      query: (_args, ctx) => ({
        where: visibleSuggestions(ctx.viewer),
        orderBy: [{ officialNumber: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
});

builder.prismaObjectField(Suggestion, 'group', (t) =>
  t.relation('group', { nullable: true, description: 'Those with which it is handled together.' }),
);
