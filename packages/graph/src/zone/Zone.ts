/** Zones (片区), their villages, and who holds a zone or room (挂包). */
import { visibleSites } from '@renda/db';
import { builder } from '../builder.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { Post } from '../post/Post.ts';
import { registerConnection } from '../registerConnection.ts';
import { Site } from '../site/Site.ts';
import { Township } from '../township/Township.ts';

export const Zone = builder.prismaNode('Zone', {
  nullable: true,
  description: 'A set of villages of one township that one presidium member looks after.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleSites(ctx.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    township: t.relation('township', { description: 'The township of which it is a part.' }),
    villages: t.relation('villages', {
      description: 'Its villages, earliest first.',
      args: heldArgs(t.arg),
      query: heldQuery({ validFrom: 'asc' }),
    }),
    assignments: t.relation('assignments', {
      description: 'Who holds it, earliest first.',
      args: heldArgs(t.arg),
      query: heldQuery({ validFrom: 'asc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version', {
      description: 'Brought back with every edit and change of holder; an older one is stale.',
    }),
  }),
});

builder.prismaObject('ZoneVillage', {
  select: { id: true },
  description: 'A village in a zone, from a day to a day.',
  fields: (t) => ({
    village: t.relation('village', { description: 'The village.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
  }),
});

builder.prismaNode('ZoneAssignment', {
  nullable: true,
  description: 'A zone or a room held by a presidium member, from a day to a day.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleSites(ctx.viewer) }),
  fields: (t) => ({
    zone: t.relation('zone', { nullable: true, description: 'The zone that is held.' }),
    site: t.relation('site', { nullable: true, description: 'The room that is held.' }),
    post: t.relation('post', { type: Post, description: 'The post in the presidium by which it is held.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
  }),
});

builder.prismaObjectField(Site, 'assignments', (t) =>
  t.relation('assignments', {
    description: 'Who holds it, earliest first.',
    args: heldArgs(t.arg),
    query: heldQuery({ validFrom: 'asc' }),
  }),
);

const ZoneConnection = registerConnection(Zone, 'Zone', 'A zone', 'zones');

const ZoneFilter = builder.inputType('ZoneFilter', {
  description: 'What a list of zones is narrowed to.',
  fields: (t) => ({ ...heldFields(t), townshipId: t.globalID({ for: Township, description: 'Of this township.' }) }),
});

builder.queryField('zones', (t) =>
  t.field({
    type: ZoneConnection,
    description: 'Zones, in official order.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: ZoneFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = only('townshipId', filter?.townshipId);
      return registerPage({ model: ctx.db.zone, typeName: 'Zone', order: bySortOrder, filter, where, args, ctx, info });
    },
  }),
);
