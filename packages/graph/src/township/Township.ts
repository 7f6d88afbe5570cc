/** Towns, townships and ethnic townships of the county. */
import { visibleRegister } from '@renda/db';
import { type TownshipKind as TownshipKindName, townshipKindTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';

export const TownshipKind = enumOf('TownshipKind', 'What a township is.', townshipKindTerms);

export const Township = builder.prismaNode('Township', {
  nullable: true,
  description: 'A town, township or ethnic township of the county.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Division code of nine digits.' }),
    kind: t.field({
      type: TownshipKind,
      select: { kind: true },
      description: 'What it is.',
      resolve: (o) => o.kind as TownshipKindName,
    }),
    name: t.exposeString('name', { description: 'Official name.' }),
    villages: t.relation('villages', {
      description: 'Its villages and communities.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    organs: t.relation('organs', {
      description: 'Its organs: congress, presidium, government.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const TownshipConnection = registerConnection(Township, 'Township', 'A township', 'townships');

const TownshipFilter = builder.inputType('TownshipFilter', {
  description: 'What a list of townships is narrowed to.',
  fields: (t) => ({ ...heldFields(t), kind: t.field({ type: TownshipKind, description: 'Of this kind.' }) }),
});

builder.queryField('townships', (t) =>
  t.field({
    type: TownshipConnection,
    description: 'Townships, in official order.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: TownshipFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const where = only('kind', args.filter?.kind);
      return registerPage({
        model: ctx.db.township,
        typeName: 'Township',
        order: bySortOrder,
        filter: args.filter,
        where,
        args,
        ctx,
        info,
      });
    },
  }),
);
