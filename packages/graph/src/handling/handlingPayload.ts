/** What a unit's mutation answers when it is done: the handling read again under the viewer's permission. */
import { visibleSuggestions } from '@renda/db';
import { builder } from '../builder.ts';

/** Declares a payload of that name with the changed handling and its suggestion; null when the viewer may no longer see them. */
export function handlingPayload(name: string, description: string) {
  return builder.objectRef<{ readonly handlingId: string }>(name).implement({
    description,
    fields: (t) => ({
      handling: t.prismaField({
        type: 'Handling',
        nullable: true,
        description: 'As it is now; empty when the viewer may no longer see it.',
        resolve: (query, payload, _args, ctx) =>
          ctx.db.handling.findFirst({
            ...query,
            where: { id: payload.handlingId, suggestion: visibleSuggestions(ctx.viewer) },
          }),
      }),
      suggestion: t.prismaField({
        type: 'Suggestion',
        nullable: true,
        description: 'The suggestion as it is now.',
        resolve: (query, payload, _args, ctx) =>
          ctx.db.suggestion.findFirst({
            ...query,
            where: { handlings: { some: { id: payload.handlingId } }, AND: visibleSuggestions(ctx.viewer) },
          }),
      }),
    }),
  });
}
