/** Party organisations within the organs. */
import { visibleRegister } from '@renda/db';
import { type PartyOrganisationKind as KindName, partyOrganisationKindTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { registerConnection } from '../registerConnection.ts';

export const PartyOrganisationKind = enumOf(
  'PartyOrganisationKind',
  'What a Party organisation is.',
  partyOrganisationKindTerms,
);

export const PartyOrganisation = builder.prismaNode('PartyOrganisation', {
  nullable: true,
  description: 'A leading Party group, branch or cell within an organ.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    kind: t.field({
      type: PartyOrganisationKind,
      select: { kind: true },
      description: 'What it is.',
      resolve: (o) => o.kind as KindName,
    }),
    name: t.exposeString('name', { description: 'Full name.' }),
    organ: t.relation('organ', { description: 'The organ in which it is.' }),
    ledBy: t.relation('ledBy', { nullable: true, description: 'The body that leads it.' }),
    leads: t.relation('leads', {
      description: 'The bodies that it leads.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    guidedBy: t.relation('guidedBy', {
      nullable: true,
      description: 'The leading group that guides it without being its superior.',
    }),
    guides: t.relation('guides', {
      description: 'The bodies that it guides.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    posts: t.relation('posts', {
      description: 'Offices held in it.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }, { validFrom: 'asc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const PartyOrganisationConnection = registerConnection(
  PartyOrganisation,
  'PartyOrganisation',
  'A Party organisation',
  'Party organisations',
);

const PartyOrganisationFilter = builder.inputType('PartyOrganisationFilter', {
  description: 'What a list of Party organisations is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    kind: t.field({ type: PartyOrganisationKind, description: 'Of this kind.' }),
    organId: t.globalID({ for: Organ, description: 'In this organ.' }),
  }),
});

builder.queryField('partyOrganisations', (t) =>
  t.field({
    type: PartyOrganisationConnection,
    description: 'Party organisations, in official order.',
    authScopes: { may: 'register.read' },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: PartyOrganisationFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [...only('kind', filter?.kind), ...only('organId', filter?.organId)];
      return registerPage({
        model: ctx.db.partyOrganisation,
        typeName: 'PartyOrganisation',
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
