/** Organs and units of the county: type, tree, list. */
import { reachedUnits, readReaching, receivingOrgans, supervisingKinds, visibleRegister } from '@renda/db';
import { type OrganKind as OrganKindName, organKindTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { Township } from '../township/Township.ts';
import type { Context } from '../viewer.ts';

export const OrganKind = enumOf('OrganKind', 'What an organ is.', organKindTerms);

export const Organ = builder.prismaNode('Organ', {
  nullable: true,
  description:
    'An organ or unit of the county, in a tree: congress, committees, government, departments, courts, organs of townships.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    kind: t.field({
      type: OrganKind,
      select: { kind: true },
      description: 'What it is.',
      resolve: (o) => o.kind as OrganKindName,
    }),
    name: t.exposeString('name', { description: 'Full official name, as on paper.' }),
    shortName: t.exposeString('shortName', { description: 'Short name for narrow places.' }),
    parent: t.relation('parent', { nullable: true, description: 'The organ above it in the tree.' }),
    children: t.relation('children', {
      description: 'The organs below it.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    township: t.relation('township', { nullable: true, description: 'The township whose organ it is.' }),
    handedThrough: t.relation('handedThrough', {
      nullable: true,
      description:
        'Through which organ suggestions reach it (inspection office, Party committee office, itself); empty if it handles none.',
    }),
    predecessor: t.relation('predecessor', { nullable: true, description: 'The organ whose work it took over.' }),
    successors: t.relation('successors', {
      description: 'The organs that took over its work.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    partyOrganisations: t.relation('partyOrganisations', {
      description: 'The Party organisations in it.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    posts: t.relation('posts', {
      description: 'Offices held in it.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }, { validFrom: 'asc' }),
    }),
    terms: t.relation('terms', {
      description: 'The terms of this congress.',
      args: heldArgs(t.arg),
      query: heldQuery({ ordinal: 'desc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const OrganConnection = registerConnection(Organ, 'Organ', 'An organ', 'organs');

const OrganFilter = builder.inputType('OrganFilter', {
  description: 'What a list of organs is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    kind: t.field({ type: OrganKind, description: 'Of this kind.' }),
    parentId: t.globalID({ for: Organ, description: 'Directly below this organ.' }),
    townshipId: t.globalID({ for: Township, description: 'Of this township.' }),
    handedThroughId: t.globalID({ for: Organ, description: 'Reached by suggestions through this organ.' }),
    receivesFor: t.globalID({ for: Suggestion, description: 'To which this suggestion may be handed over.' }),
    reachedFor: t.globalID({
      for: Suggestion,
      description: 'That may lead or separately handle this suggestion where it was handed.',
    }),
    supervises: t.boolean({ description: 'True: only bodies of a congress that may supervise a key suggestion.' }),
    isUnit: t.boolean({ description: 'True: only those to which suggestions may be assigned.' }),
  }),
});

/** Whom a suggestion reaches is read before the list: one statement more, where a picker asks for it. */
const reaching = (ctx: Context, suggestionId: string) => readReaching(ctx.db, ctx.viewer, suggestionId);

builder.queryField('organs', (t) =>
  t.field({
    type: OrganConnection,
    description: 'Organs, in official order.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: OrganFilter, description: 'What to narrow it to.' }) },
    resolve: async (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [
        ...only('kind', filter?.kind),
        ...only('parentId', filter?.parentId),
        ...only('townshipId', filter?.townshipId),
        ...only('handedThroughId', filter?.handedThroughId),
        ...(filter?.receivesFor ? [receivingOrgans(await reaching(ctx, filter.receivesFor.id))] : []),
        ...(filter?.reachedFor ? [reachedUnits(await reaching(ctx, filter.reachedFor.id))] : []),
        ...(filter?.supervises ? [{ kind: { in: [...supervisingKinds] } }] : []),
        ...(filter?.isUnit ? [{ handedThroughId: { not: null } }] : []),
      ];
      return registerPage({
        model: ctx.db.organ,
        typeName: 'Organ',
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
