/** What is the viewer's to do now: one list, most urgent first, drawn from the same tables as the buttons. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import {
  activitiesToDo,
  awaitingSuggestions,
  freshPlan,
  type TodoRow,
  todoFacts,
  todoSelect,
  undrawn,
  unsignedBatches,
  visibleBatches,
  visibleSuggestions,
} from '@renda/db';
import { byUrgency, chinaDate, type Todo as TodoItem, todoActs, todosOf } from '@renda/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import { HandOverBatch } from '../hand-over-batch/HandOverBatch.ts';
import type { Context } from '../viewer.ts';
import { Suggestion } from './Suggestion.ts';

/** Most suggestions looked at: more than one person's work. */
const most = 200;

/** Most batches whose packets wait to be signed for. */
const mostBatches = 20;

type Item = TodoItem & {
  readonly suggestion: TodoRow | null;
  readonly batch: { readonly id: string } | null;
  readonly count: number | null;
  readonly siteId: string | null;
  readonly siteName: string | null;
};

const TodoAct = builder.enumType('TodoAct', { description: 'What is to be done.', values: todoActs });

const Todo = builder.objectRef<Item>('Todo').implement({
  description:
    'One thing that is the viewer’s to do: on a suggestion, for a packet of a batch, for a room, or drawing a sample.',
  fields: (t) => ({
    act: t.expose('act', { type: TodoAct, description: 'What is to be done.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'By when; empty where no date holds.' }),
    suggestion: t.field({
      type: Suggestion,
      nullable: true,
      description: 'On which suggestion; empty where it is on none.',
      resolve: (todo) => todo.suggestion,
    }),
    handlingId: t.globalID({
      nullable: true,
      description: 'The unit’s part on which it is done, where it is one’s.',
      resolve: ({ handlingId }) => (handlingId === undefined ? null : { type: 'Handling', id: handlingId }),
    }),
    batch: t.field({
      type: HandOverBatch,
      nullable: true,
      description: 'The batch whose packet is to be signed for.',
      resolve: (todo) => todo.batch,
    }),
    siteId: t.globalID({
      nullable: true,
      description: 'The room whose activity is to be planned or held.',
      resolve: ({ siteId }) => (siteId === null ? null : { type: 'Site', id: siteId }),
    }),
    siteName: t.exposeString('siteName', { nullable: true, description: 'What the room is called.' }),
    count: t.exposeInt('count', { nullable: true, description: 'How many suggestions could be drawn from.' }),
  }),
});

builder.queryField('todos', (t) =>
  t.field({
    type: [Todo],
    description: 'What is the viewer’s to do now, most urgent first.',
    resolve: async (_root, _args, ctx, info) => {
      const lists = await Promise.all([onSuggestions(ctx, info), onBatches(ctx, info), drawing(ctx), inRooms(ctx)]);
      return lists.flat().sort(byUrgency);
    },
  }),
);

const aside = { dueOn: null, suggestion: null, batch: null, count: null, siteId: null, siteName: null } as const;

async function onSuggestions(context: Context, info: GraphQLResolveInfo): Promise<Item[]> {
  const { viewer, db } = context;
  const today = chinaDate(context.now());
  const wanted = { context, info, typeName: 'Suggestion', path: ['suggestion'], select: todoSelect(viewer) };
  const { select } = queryFromInfo(wanted);
  const rows = await freshPlan(async () =>
    db.suggestion.findMany({
      select: select as ReturnType<typeof todoSelect>,
      where: { AND: [visibleSuggestions(viewer), awaitingSuggestions(viewer, today)] },
      orderBy: [{ filedAt: 'desc' }, { id: 'desc' }],
      take: most,
    }),
  );
  return rows.flatMap((row) =>
    todosOf(viewer, todoFacts(row), today).map((todo) => ({ ...aside, ...todo, suggestion: row })),
  );
}

/** Receipts are signed by receiving organs and units; others are not asked. */
async function onBatches(context: Context, info: GraphQLResolveInfo): Promise<Item[]> {
  const unsigned = unsignedBatches(context.viewer);
  if (unsigned === null) return [];
  const wanted = { context, info, typeName: 'HandOverBatch', path: ['batch'], select: { id: true } };
  const { select } = queryFromInfo(wanted);
  const batches = await context.db.handOverBatch.findMany({
    select: select as { id: true },
    where: { AND: [visibleBatches(context.viewer), unsigned] },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: mostBatches,
  });
  return batches.map((batch) => ({ ...aside, act: 'SIGN_RECEIPT', batch }));
}

async function drawing({ db, viewer }: Context): Promise<Item[]> {
  const bodies = await undrawn(db, viewer);
  return bodies.map(({ count }) => ({ ...aside, act: 'DRAW_LOOK_BACKS', count }));
}

/** Rooms that the viewer keeps; who keeps none is not asked. */
async function inRooms({ db, viewer, now }: Context): Promise<Item[]> {
  return (await activitiesToDo(db, viewer, chinaDate(now()))).map((todo) => ({ ...aside, ...todo }));
}
