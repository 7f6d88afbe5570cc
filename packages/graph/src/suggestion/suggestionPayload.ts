/** What a mutation of a suggestion answers when it is done: the suggestion read again under the viewer's permission. */
import { visibleSuggestions } from '@renda/db';
import { builder } from '../builder.ts';

/** Declares a payload of that name with the changed suggestion; null when the viewer may no longer see it. */
export function suggestionPayload(name: string, description: string) {
  return builder.objectRef<{ readonly suggestionId: string }>(name).implement({
    description,
    fields: (t) => ({
      suggestion: t.prismaField({
        type: 'Suggestion',
        nullable: true,
        description: 'As it is now; empty when the viewer may no longer see it.',
        resolve: (query, payload, _args, ctx) =>
          ctx.db.suggestion.findFirst({
            ...query,
            where: { id: payload.suggestionId, AND: visibleSuggestions(ctx.viewer) },
          }),
      }),
    }),
  });
}
