/** Villages and communities of the townships. */
import { visibleRegister } from '@renda/db';
import { type VillageKind as VillageKindName, villageKindTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { bySortOrder, heldFields, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';
import { Township } from '../township/Township.ts';

export const VillageKind = enumOf('VillageKind', 'Which committee a village has.', villageKindTerms);

export const Village = builder.prismaNode('Village', {
  nullable: true,
  description: 'A village or community with its committee of villagers or residents.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Division code of twelve digits.' }),
    kind: t.field({
      type: VillageKind,
      select: { kind: true },
      description: 'Which committee it has; from the data, never from the word 社区.',
      resolve: (o) => o.kind as VillageKindName,
    }),
    name: t.exposeString('name', { description: 'Official name.' }),
    township: t.relation('township', { description: 'The township in which it lies.' }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const VillageConnection = registerConnection(Village, 'Village', 'A village', 'villages');

const VillageFilter = builder.inputType('VillageFilter', {
  description: 'What a list of villages is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    kind: t.field({ type: VillageKind, description: 'Of this kind.' }),
    townshipId: t.globalID({ for: Township, description: 'Of this township.' }),
  }),
});

builder.queryField('villages', (t) =>
  t.field({
    type: VillageConnection,
    description: 'Villages, in official order.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: VillageFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [...only('kind', filter?.kind), ...only('townshipId', filter?.townshipId)];
      return registerPage({
        model: ctx.db.village,
        typeName: 'Village',
        order: bySortOrder,
        filter,
        where,
        args,
        ctx,
        info,
      });
    },
  }),
);
