/** Delegations that deputies form at a session. */
import { visibleRegister } from '@renda/db';
import { builder } from '../builder.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';
import { Term } from '../term/Term.ts';
import { Township } from '../township/Township.ts';

export const Delegation = builder.prismaNode('Delegation', {
  nullable: true,
  description: 'A delegation (代表团) that deputies form at a session.',
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

const DelegationConnection = registerConnection(Delegation, 'Delegation', 'A delegation', 'delegations');

const DelegationFilter = builder.inputType('DelegationFilter', {
  description: 'What a list of delegations is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    termId: t.globalID({ for: Term, description: 'Of this term.' }),
    townshipId: t.globalID({ for: Township, description: 'Of this township.' }),
  }),
});

builder.queryField('delegations', (t) =>
  t.field({
    type: DelegationConnection,
    description: 'Delegations, in official order.',
    authScopes: { may: 'register.read' },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: DelegationFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [...only('termId', filter?.termId), ...only('townshipId', filter?.townshipId)];
      return registerPage({
        model: ctx.db.delegation,
        typeName: 'Delegation',
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
