/** What lets an open page move by itself. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import { visibleSuggestions } from '@renda/db';
import { builder } from '../builder.ts';
import { madeOf } from '../madeOf.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import type { Context } from '../viewer.ts';
import type { Change } from './Change.ts';

builder.subscriptionType({ description: 'What may be followed.' });

builder.subscriptionField('suggestionChanged', (t) =>
  t.field({
    type: Suggestion,
    nullable: true,
    description:
      'Each suggestion that the viewer may see, as it is when something was entered into its history. Empty for one that was shown and may no longer be seen. Ends when changes may have been missed: then what is shown is read again.',
    args: {
      id: t.arg.globalID({ for: Suggestion, description: 'Follows this one alone.' }),
    },
    subscribe: (_root, { id }, ctx) => changes(ctx, id?.id ?? null),
    resolve: async (root, _args, ctx, info) => {
      const change = root as Change;
      const found = await ctx.db.suggestion.findFirst({
        ...queryFromInfo({ context: ctx, info }),
        where: { id: change.id, AND: visibleSuggestions(ctx.viewer) },
      });
      const wasShown = change.shown.delete(change.id);
      if (found) change.shown.add(change.id);
      change.isTold = found !== null || wasShown;
      return found;
    },
  }),
);

/** Listens before it looks: what changes between the two is not missed. */
async function changes(ctx: Context, suggestionId: string | null): Promise<AsyncIterableIterator<Change>> {
  const source = ctx.changes(suggestionId);
  try {
    const shown = new Set(suggestionId === null ? [] : await visible(ctx, suggestionId));
    return madeOf(source, (id) => ({ id, shown, isTold: false }));
  } catch (error) {
    await source.return?.();
    throw error;
  }
}

async function visible(ctx: Context, id: string): Promise<string[]> {
  const where = { id, AND: visibleSuggestions(ctx.viewer) };
  return (await ctx.db.suggestion.count({ where })) > 0 ? [id] : [];
}
