/** Which open dates would move, as its viewer may be shown it. */
import { type MovedDate, visibleSuggestions } from '@renda/db';
import { deadlineKeyTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import type { Context } from '../viewer.ts';

type ShownMove = MovedDate & { readonly about: string };

const MovedDateType = builder.objectRef<ShownMove>('MovedDate').implement({
  description: 'A date still owed that would be another one.',
  fields: (t) => ({
    suggestionId: t.globalID({
      description: 'Of which suggestion.',
      resolve: ({ suggestionId }) => ({ id: suggestionId, type: 'Suggestion' }),
    }),
    about: t.exposeString('about', { description: 'Its official number, if it has one, and its title.' }),
    label: t.string({
      description: "What has to be done, in the viewer's language.",
      resolve: ({ key }, _args, { viewer }) => deadlineKeyTerms[key][viewer.locale],
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'The unit that owes it.' }),
    was: t.expose('was', { type: 'Date', description: 'When it is due now.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'When it would be due.' }),
  }),
});

type Preview = { readonly moves: readonly ShownMove[]; readonly count: number };

export const TimetablePreview = builder.objectRef<Preview>('TimetablePreview').implement({
  description: 'What would follow from a change of the timetable.',
  fields: (t) => ({
    count: t.exposeInt('count', {
      description: 'How many open dates would move, those among them that the viewer may not see.',
    }),
    moves: t.field({
      type: [MovedDateType],
      description: 'They, the first due first; at most 200 that the viewer may see.',
      resolve: ({ moves }) => [...moves],
    }),
  }),
});

const most = 200;

/** The dates with the words of their suggestions; those that the viewer may not see are counted alone. */
export async function shownMoves(ctx: Context, moved: readonly MovedDate[]): Promise<Preview> {
  const seen = await ctx.db.suggestion.findMany({
    where: {
      id: { in: [...new Set(moved.map(({ suggestionId }) => suggestionId))] },
      AND: visibleSuggestions(ctx.viewer),
    },
    select: { id: true, title: true, officialNumber: true },
  });
  const words = new Map(
    seen.map(({ id, title, officialNumber }) => [id, [officialNumber, title].filter(Boolean).join(' ')]),
  );
  const moves = moved.flatMap((each) => {
    const about = words.get(each.suggestionId);
    return about === undefined ? [] : [{ ...each, about }];
  });
  return { count: moved.length, moves: moves.toSorted((a, b) => a.was.localeCompare(b.was)).slice(0, most) };
}
