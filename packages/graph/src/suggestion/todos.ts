/** What is the viewer's to do now: one list, most urgent first, drawn from the same table as the buttons. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import {
  awaitingSuggestions,
  freshPlan,
  handlingFacts,
  handlingFactsSelect,
  handlingOrder,
  type Prisma,
  suggestionFacts,
  suggestionFactsSelect,
  toDay,
  visibleSuggestions,
} from '@renda/db';
import { byUrgency, type Todo as TodoItem, todoActs, todosOf, type Viewer } from '@renda/domain';
import { builder } from '../builder.ts';
import { Suggestion } from './Suggestion.ts';

/** Most suggestions looked at: more than one person's work. */
const most = 200;

const awaitingSelect = {
  id: true,
  ...suggestionFactsSelect,
  handOverDueOn: true,
  replyDueOn: true,
  evaluateDueOn: true,
  handlings: {
    orderBy: handlingOrder,
    select: { id: true, ...handlingFactsSelect, acknowledgeDueOn: true, replyDueOn: true },
  },
} as const satisfies Prisma.SuggestionSelect;

type Awaiting = Prisma.SuggestionGetPayload<{ select: typeof awaitingSelect }>;

const TodoAct = builder.enumType('TodoAct', { description: 'What is to be done.', values: todoActs });

const Todo = builder.objectRef<TodoItem & { readonly suggestion: Awaiting }>('Todo').implement({
  description: 'One thing that is the viewer’s to do.',
  fields: (t) => ({
    act: t.expose('act', { type: TodoAct, description: 'What is to be done.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'By when; empty where no date holds.' }),
    suggestion: t.field({ type: Suggestion, description: 'On which suggestion.', resolve: (todo) => todo.suggestion }),
  }),
});

builder.queryField('todos', (t) =>
  t.field({
    type: [Todo],
    description: 'What is the viewer’s to do now, most urgent first.',
    resolve: async (_root, _args, ctx, info) => {
      const { select } = queryFromInfo({
        context: ctx,
        info,
        typeName: 'Suggestion',
        path: ['suggestion'],
        select: awaitingSelect,
      });
      const rows = await freshPlan(async () =>
        ctx.db.suggestion.findMany({
          select: select as typeof awaitingSelect,
          where: { AND: [visibleSuggestions(ctx.viewer), awaitingSuggestions(ctx.viewer)] },
          orderBy: [{ filedAt: 'desc' }, { id: 'desc' }],
          take: most,
        }),
      );
      return rows.flatMap((row) => itemsOf(ctx.viewer, row)).sort(byUrgency);
    },
  }),
);

function itemsOf(viewer: Viewer, row: Awaiting) {
  const day = (date: Date | null) => date && toDay(date);
  const dates = {
    handOverDueOn: day(row.handOverDueOn),
    replyDueOn: day(row.replyDueOn),
    evaluateDueOn: day(row.evaluateDueOn),
  };
  const handlings = row.handlings.map((h) => ({
    ...handlingFacts(h),
    acknowledgeDueOn: toDay(h.acknowledgeDueOn),
    replyDueOn: toDay(h.replyDueOn),
  }));
  return todosOf(viewer, { ...suggestionFacts(row), ...dates }, handlings).map((todo) => ({
    ...todo,
    suggestion: row,
  }));
}
