/** Deputy groups: the form of work between sessions. */
import { visibleRegister } from '@renda/db';
import { builder } from '../builder.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';
import { Term } from '../term/Term.ts';
import { Township } from '../township/Township.ts';

export const DeputyGroup = builder.prismaNode('DeputyGroup', {
  nullable: true,
  description: 'A deputy group (代表小组): the form of work between sessions (代表法26).',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    term: t.relation('term', { description: 'The term whose deputies form it.' }),
    township: t.relation('township', { nullable: true, description: 'The township of its deputies, where it is one.' }),
    memberships: t.relation('memberships', {
      description: 'Its deputies.',
      args: heldArgs(t.arg),
      query: heldQuery({ validFrom: 'asc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const DeputyGroupConnection = registerConnection(DeputyGroup, 'DeputyGroup', 'A deputy group', 'deputy groups');

const DeputyGroupFilter = builder.inputType('DeputyGroupFilter', {
  description: 'What a list of deputy groups is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    termId: t.globalID({ for: Term, description: 'Of this term.' }),
    townshipId: t.globalID({ for: Township, description: 'Of this township.' }),
  }),
});

builder.queryField('deputyGroups', (t) =>
  t.field({
    type: DeputyGroupConnection,
    description: 'Deputy groups, in official order.',
    authScopes: { may: 'register.read' },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: DeputyGroupFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [...only('termId', filter?.termId), ...only('townshipId', filter?.townshipId)];
      return registerPage({
        model: ctx.db.deputyGroup,
        typeName: 'DeputyGroup',
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
