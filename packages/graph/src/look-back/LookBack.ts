/** A look-back (回头看): due since it was drawn, or held on a commitment; and the lists of those due and held. */
import { suggestionFacts, suggestionFactsSelect, visibleDraws, visibleLookBacks } from '@renda/db';
import { lookBackStateTerms, mayHold, type LookBackState as StateName } from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { enumOf } from '../enumOf.ts';
import { Township } from '../township/Township.ts';

export const LookBackState = enumOf('LookBackState', 'Where a look-back stands.', lookBackStateTerms);

export const LookBack = builder.prismaNode('LookBack', {
  nullable: true,
  description: 'A visit that sees whether a promise was kept, or a class A really solved (回头看).',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleLookBacks(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back when it is held; an older one is stale.' }),
    state: t.field({
      type: LookBackState,
      select: { state: true },
      description: 'Due, passed or failed.',
      resolve: (l) => l.state as StateName,
    }),
    heldOn: t.expose('heldOn', { type: 'Date', nullable: true, description: 'The day of the visit.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where.' }),
    isDeputyPresent: t.exposeBoolean('isDeputyPresent', { nullable: true, description: 'The deputy was there.' }),
    note: t.exposeString('note', { nullable: true, description: 'What was found.' }),
    heldByName: t.exposeString('heldByName', { nullable: true, description: 'Who recorded it.' }),
    heldAt: t.expose('heldAt', { type: 'DateTime', nullable: true, description: 'When it was recorded.' }),
    suggestion: t.relation('suggestion', { description: 'The suggestion.' }),
    handling: t.relation('handling', { description: 'The handling whose promise or reply is looked back on.' }),
    commitment: t.relation('commitment', {
      nullable: true,
      description: 'The commitment; empty where a reply of class A was drawn.',
    }),
    draw: t.prismaField({
      type: 'LookBackDraw',
      nullable: true,
      select: { drawId: true },
      description: 'The draw that drew it, for whom draws are open.',
      resolve: (query, { drawId }, _args, ctx) =>
        drawId === null
          ? null
          : ctx.db.lookBackDraw.findFirst({ ...query, where: { id: drawId, AND: visibleDraws(ctx.viewer) } }),
    }),
    attachments: t.relation('attachments', { description: 'Photographs.', query: { orderBy: { id: 'asc' } } }),
    mayHold: t.boolean({
      select: { state: true, suggestion: { select: suggestionFactsSelect } },
      description: 'Whether the viewer may hold it now.',
      resolve: (l, _args, ctx) => mayHold(ctx.viewer, suggestionFacts(l.suggestion), { state: l.state as StateName }),
    }),
  }),
});

builder.prismaObjectField('Suggestion', 'lookBacks', (t) =>
  t.relation('lookBacks', { description: 'Its look-backs, earliest first.', query: { orderBy: { id: 'asc' } } }),
);

const LookBackConnection = builder.connectionObject(
  {
    type: LookBack,
    name: 'LookBackConnection',
    description: 'A page of look-backs.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'LookBackEdge', description: 'A look-back and its place in the list.' },
);

const LookBackFilter = builder.inputType('LookBackFilter', {
  description: 'What a list of look-backs is narrowed to.',
  fields: (t) => ({
    states: t.field({ type: [LookBackState], description: 'Any of these states.' }),
    townshipId: t.globalID({ for: Township, description: 'In a suggestion led by a deputy of this township.' }),
  }),
});

builder.queryField('lookBacks', (t) =>
  t.field({
    type: LookBackConnection,
    description: 'The look-backs that the viewer may see, the longest waiting first.',
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: LookBackFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { states, townshipId } = args.filter ?? {};
      return keysetConnection({
        model: ctx.db.lookBack,
        where: {
          AND: [
            visibleLookBacks(ctx.viewer),
            ...(states == null ? [] : [{ state: { in: states } }]),
            ...(townshipId == null ? [] : [{ suggestion: { townshipId: townshipId.id } }]),
          ],
        },
        narrowing: states == null && townshipId == null ? 'NONE' : 'FILTERED',
        order: { column: 'id', direction: 'asc', type: 'text' },
        args,
        ctx,
        info,
        typeName: 'LookBack',
      });
    },
  }),
);
