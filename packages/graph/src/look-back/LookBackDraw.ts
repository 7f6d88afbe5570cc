/** A draw of a sample for look-backs, with all that is needed to draw it again. */
import { visibleDraws, visibleLookBacks, visibleSuggestions } from '@renda/db';
import { drawHash, drawSample } from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';

type Drawable = { readonly id: string; readonly number: string };
type DrawnNumber = Drawable & { readonly hash: string; readonly isDrawn: boolean };

const DrawnNumber = builder.objectRef<DrawnNumber>('DrawnNumber').implement({
  description: 'A suggestion that could be drawn, and whether it was: the smallest hashes of "seed number" are.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its official number.' }),
    hash: t.exposeString('hash', { description: 'SHA-256 of the seed, one space and the number, in hex.' }),
    isDrawn: t.exposeBoolean('isDrawn', { description: 'Drawn, worked out again from the seed.' }),
    suggestion: t.prismaField({
      type: 'Suggestion',
      nullable: true,
      description: 'The suggestion, where the viewer may see it.',
      resolve: (query, { id }, _args, ctx) =>
        ctx.db.suggestion.findFirst({ ...query, where: { id, AND: visibleSuggestions(ctx.viewer) } }),
    }),
  }),
});

export const LookBackDraw = builder.prismaNode('LookBackDraw', {
  nullable: true,
  description: 'A sample of class A drawn for look-backs; the same seed and list give the same sample.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleDraws(ctx.viewer) }),
  fields: (t) => ({
    percent: t.exposeInt('percent', { description: 'Per cent of those that could be drawn, rounded up.' }),
    seed: t.exposeString('seed', { description: 'What the draw grows from.' }),
    drawn: t.exposeInt('drawn', { description: 'How many were drawn.' }),
    drawnAt: t.expose('drawnAt', { type: 'DateTime', description: 'When.' }),
    drawnByName: t.exposeString('drawnByName', { description: 'By whom.' }),
    screener: t.relation('screener', { description: 'The body whose suggestions could be drawn.' }),
    population: t.field({
      type: [DrawnNumber],
      select: { population: true, percent: true, seed: true },
      description: 'What could be drawn, in the order of the numbers.',
      resolve: (draw) => drawnNumbers(drawables(draw.population), draw.percent, draw.seed),
    }),
    populationCount: t.int({
      select: { population: true },
      description: 'How many could be drawn.',
      resolve: (draw) => drawables(draw.population).length,
    }),
    lookBacks: t.relation('lookBacks', {
      description: 'The look-backs that it made due.',
      query: (_args, ctx) => ({ where: visibleLookBacks(ctx.viewer), orderBy: { id: 'asc' } }),
    }),
  }),
});

/** As the draw wrote it. */
function drawables(population: unknown): readonly Drawable[] {
  return population as readonly Drawable[];
}

function drawnNumbers(population: readonly Drawable[], percent: number, seed: string): DrawnNumber[] {
  const numbers = population.map(({ number }) => number);
  const sample = new Set(drawSample(numbers, percent, seed));
  return population.map((each) => ({ ...each, hash: drawHash(seed, each.number), isDrawn: sample.has(each.number) }));
}

const LookBackDrawConnection = builder.connectionObject(
  {
    type: LookBackDraw,
    name: 'LookBackDrawConnection',
    description: 'A page of draws.',
    fields: (t) => ({ totalCount: t.int({ description: 'How many there are.', resolve: (c) => c.count() }) }),
  },
  { name: 'LookBackDrawEdge', description: 'A draw and its place in the list.' },
);

builder.queryField('lookBackDraws', (t) =>
  t.field({
    type: LookBackDrawConnection,
    description: 'The draws that the viewer may see, latest first.',
    args: t.arg.connectionArgs(),
    resolve: (_root, args, ctx, info) =>
      keysetConnection({
        model: ctx.db.lookBackDraw,
        where: visibleDraws(ctx.viewer),
        order: { column: 'drawnAt', direction: 'desc', type: 'instant' },
        args,
        ctx,
        info,
        typeName: 'LookBackDraw',
      }),
  }),
);
