/** Sites (阵地): places where deputies meet voters, with what they serve as. */
import { holding, visibleSites } from '@renda/db';
import {
  allowsInTownship,
  type SiteFunctionKind as SiteFunctionKindName,
  type SiteTier as SiteTierName,
  siteFunctionTerms,
  siteTierTerms,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';
import { Township } from '../township/Township.ts';

export const SiteTier = enumOf('SiteTier', 'The tier of a site.', siteTierTerms);
export const SiteFunctionKind = enumOf('SiteFunctionKind', 'What a site serves as.', siteFunctionTerms);

export const Site = builder.prismaNode('Site', {
  nullable: true,
  description: 'A place where deputies meet voters: a home, station, room or point.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleSites(ctx.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    tier: t.field({
      type: SiteTier,
      select: { tier: true },
      description: 'Home, station, room or point.',
      resolve: (site) => site.tier as SiteTierName,
    }),
    township: t.relation('township', { description: 'The township in which it lies.' }),
    village: t.relation('village', { nullable: true, description: 'The village in which it lies.' }),
    address: t.exposeString('address', { description: 'Where it is.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east, WGS 84.' }),
    openingHours: t.exposeString('openingHours', { description: 'When it is open, in words.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone of the office, open to everybody.' }),
    functions: t.relation('functions', {
      description: 'What it serves as.',
      args: heldArgs(t.arg),
      query: heldQuery({ kind: 'asc' }),
    }),
    publicPath: t.string({
      description: 'Where anybody reads of it without signing in, below the address of the platform.',
      resolve: ({ id }, _args, { viewer }) => `/public/${viewer.jurisdiction}/sites/${id}`,
    }),
    mayChange: t.boolean({
      select: { townshipId: true },
      description: 'Whether the viewer may change and end it.',
      resolve: ({ townshipId }, _args, { viewer }) => allowsInTownship(viewer, 'site.change', townshipId),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version', {
      description: 'Brought back with every edit and change of holder; an older one is stale.',
    }),
  }),
});

builder.prismaObject('SiteFunction', {
  select: { id: true },
  description: 'One of the things that a site serves as, from a day to a day.',
  fields: (t) => ({
    kind: t.field({
      type: SiteFunctionKind,
      select: { kind: true },
      description: 'What it serves as.',
      resolve: (each) => each.kind as SiteFunctionKindName,
    }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
  }),
});

const SiteConnection = registerConnection(Site, 'Site', 'A site', 'sites');

const SiteFilter = builder.inputType('SiteFilter', {
  description: 'What a list of sites is narrowed to.',
  fields: (t) => ({ ...heldFields(t), townshipId: t.globalID({ for: Township, description: 'Of this township.' }) }),
});

builder.queryField('sites', (t) =>
  t.field({
    type: SiteConnection,
    description: 'Sites, in official order.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: SiteFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = only('townshipId', filter?.townshipId);
      return registerPage({ model: ctx.db.site, typeName: 'Site', order: bySortOrder, filter, where, args, ctx, info });
    },
  }),
);

builder.queryField('siteTownships', (t) =>
  t.prismaField({
    type: [Township],
    description: 'The townships to which the viewer may add sites, in official order.',
    authScopes: { may: 'register.read' },
    resolve: async (query, _root, _args, ctx) => {
      const found = await ctx.db.township.findMany({
        ...query,
        where: { AND: [visibleSites(ctx.viewer), holding({}, ctx.now())] },
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      });
      return found.filter(({ id }) => allowsInTownship(ctx.viewer, 'site.change', id));
    },
  }),
);
