/** Suggestions of earlier years like one that stands. */
import { freshPlan, mostAlike, unsafeSimilarPastSuggestions, visiblePastSuggestions } from '@renda/db';
import { builder } from '../builder.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { PastSuggestion } from './PastSuggestion.ts';

const most = 5;

builder.prismaObjectField(Suggestion, 'similarPast', (t) =>
  t.prismaField({
    type: [PastSuggestion],
    select: { id: true, title: true, body: true, proposal: true, categoryId: true, townshipId: true },
    description: `Suggestions of earlier years like it that the viewer may see, most alike first; at most ${most}.`,
    resolve: async (query, suggestion, _args, ctx) => {
      const likenesses = await unsafeSimilarPastSuggestions(ctx.db, suggestion);
      if (likenesses.length === 0) return [];
      const ids = likenesses.map(({ id }) => id);
      const rows = await freshPlan(async () =>
        ctx.db.pastSuggestion.findMany({
          ...query,
          where: { id: { in: ids }, AND: visiblePastSuggestions(ctx.viewer) },
        }),
      );
      return mostAlike(likenesses, rows, most);
    },
  }),
);
