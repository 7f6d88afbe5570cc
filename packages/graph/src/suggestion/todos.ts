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
import { byUrgency, chinaDate, type Todo as TodoItem, todoActs, todosOf, type Viewer } from '@renda/domain';
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
    select: {
      id: true,
      ...handlingFactsSelect,
      acknowledgeDueOn: true,
      replyDueOn: true,
      contributeDueOn: true,
      replies: { orderBy: { sequence: 'desc' }, take: 1, select: { state: true } },
    },
  },
  commitments: {
    where: { isMade: true, state: { in: ['OPEN', 'REPORTED'] } },
    select: { state: true, dueOn: true, handling: { select: { unitId: true } } },
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
          where: { AND: [visibleSuggestions(ctx.viewer), awaitingSuggestions(ctx.viewer, chinaDate(ctx.now()))] },
          orderBy: [{ filedAt: 'desc' }, { id: 'desc' }],
          take: most,
        }),
      );
      return rows.flatMap((row) => itemsOf(ctx.viewer, row, chinaDate(ctx.now()))).sort(byUrgency);
    },
  }),
);

function itemsOf(viewer: Viewer, row: Awaiting, today: string) {
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
    contributeDueOn: day(h.contributeDueOn),
    isDrafted: h.replies[0]?.state === 'DRAFT',
  }));
  const commitments = row.commitments.map(({ state, dueOn, handling }) => ({
    unitId: handling.unitId,
    isReported: state === 'REPORTED',
    dueOn: toDay(dueOn),
  }));
  return todosOf(viewer, { ...suggestionFacts(row), ...dates }, handlings, commitments, today).map((todo) => ({
    ...todo,
    suggestion: row,
  }));
}
