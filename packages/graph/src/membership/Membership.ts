/** Which deputies are in which delegation and deputy group. */
import { visibleRegister } from '@renda/db';
import { builder } from '../builder.ts';
import { Delegation } from '../delegation/Delegation.ts';
import { Deputy } from '../deputy/Deputy.ts';
import { DeputyGroup } from '../deputy-group/DeputyGroup.ts';
import { earliestFirst, heldFields, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';

export const Membership = builder.prismaNode('Membership', {
  nullable: true,
  description: 'The place of a deputy in a delegation or in a deputy group, from a day to a day.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    deputy: t.relation('deputy', { description: 'The deputy.' }),
    delegation: t.relation('delegation', { nullable: true, description: 'The delegation, when it is one.' }),
    deputyGroup: t.relation('deputyGroup', { nullable: true, description: 'The deputy group, when it is one.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const MembershipConnection = registerConnection(Membership, 'Membership', 'A membership', 'memberships');

const MembershipFilter = builder.inputType('MembershipFilter', {
  description: 'What a list of memberships is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    deputyId: t.globalID({ for: Deputy, description: 'Of this deputy.' }),
    delegationId: t.globalID({ for: Delegation, description: 'In this delegation.' }),
    deputyGroupId: t.globalID({ for: DeputyGroup, description: 'In this deputy group.' }),
  }),
});

builder.queryField('memberships', (t) =>
  t.field({
    type: MembershipConnection,
    description: 'Memberships, earliest first.',
    authScopes: { may: 'register.read' },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: MembershipFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [
        ...only('deputyId', filter?.deputyId),
        ...only('delegationId', filter?.delegationId),
        ...only('deputyGroupId', filter?.deputyGroupId),
      ];
      return registerPage({
        model: ctx.db.membership,
        typeName: 'Membership',
        order: earliestFirst,
        filter,
        where,
        args,
        ctx,
        info,
      });
    },
  }),
);
