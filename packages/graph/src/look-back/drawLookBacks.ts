/** Drawing a sample of class A for look-backs; and before it, what could be drawn. */
import { drawableSuggestions, drawLookBacks, readDrawPercent, visibleDraws } from '@renda/db';
import { organsOf, sampleSize } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { Session } from '../session/Session.ts';
import { LookBackDraw } from './LookBackDraw.ts';

const LookBackPopulation = builder
  .objectRef<{ readonly numbers: readonly string[]; readonly percent: number }>('LookBackPopulation')
  .implement({
    description: 'What could be drawn for look-backs now.',
    fields: (t) => ({
      numbers: t.field({
        type: ['String'],
        description: 'The official numbers, in order.',
        resolve: ({ numbers }) => [...numbers],
      }),
      percent: t.exposeInt('percent', { description: "The county's per cent." }),
      sampleSize: t.int({
        description: "How many the county's per cent would draw.",
        resolve: ({ numbers, percent }) => sampleSize(numbers.length, percent),
      }),
    }),
  });

const Range = builder.inputType('LookBackRange', {
  description: 'Of which suggestions: class A, evaluated and not marked 不满意, never drawn before.',
  fields: (t) => ({
    screenerId: t.globalID({ for: Organ, required: true, description: "The body's." }),
    sessionId: t.globalID({ for: Session, description: 'Raised in this session.' }),
    year: t.int({ description: 'Filed in this calendar year.' }),
  }),
});

function rangeOf({ screenerId, sessionId, year }: typeof Range.$inferInput) {
  return { screenerId: screenerId.id, sessionId: sessionId?.id ?? null, year: year ?? null };
}

builder.queryField('lookBackPopulation', (t) =>
  t.field({
    type: LookBackPopulation,
    description: 'What the viewer could draw from now; nothing for who is not of the body.',
    args: { range: t.arg({ type: Range, required: true, description: 'Of which suggestions.' }) },
    resolve: async (_root, args, ctx) => {
      const range = rangeOf(args.range);
      const isOwn = organsOf(ctx.viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER').includes(range.screenerId);
      const population = isOwn ? await drawableSuggestions(ctx.db, ctx.viewer, range) : [];
      return { numbers: population.map(({ number }) => number), percent: await readDrawPercent(ctx.db) };
    },
  }),
);

const Payload = builder.objectRef<{ readonly drawId: string }>('DrawLookBacksPayload').implement({
  description: 'A sample drawn.',
  fields: (t) => ({
    draw: t.prismaField({
      type: LookBackDraw,
      nullable: true,
      description: 'The draw.',
      resolve: (query, { drawId }, _args, ctx) =>
        ctx.db.lookBackDraw.findFirst({ ...query, where: { id: drawId, AND: visibleDraws(ctx.viewer) } }),
    }),
  }),
});

const Input = builder.inputType('DrawLookBacksInput', {
  description: 'A sample to draw.',
  fields: (t) => ({
    idempotencyKey: t.string({
      required: true,
      description: 'Made by the sender; the same key sent twice draws once.',
    }),
    range: t.field({ type: Range, required: true, description: 'Of which suggestions.' }),
    percent: t.int({ description: "Per cent, 1 to 100; the county's own where none is given." }),
    seed: t.string({
      description: 'What the draw grows from, such as a number that somebody present names; else one is made.',
    }),
  }),
});

builder.mutationField('drawLookBacks', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Draws a sample of class A for look-backs; it stands, and what was drawn is not drawn again.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const order = { ...rangeOf(input.range), percent: input.percent ?? null, seed: input.seed?.trim() || null };
      return { drawId: await drawLookBacks(actOf(ctx), input.idempotencyKey, order) };
    },
  }),
);
