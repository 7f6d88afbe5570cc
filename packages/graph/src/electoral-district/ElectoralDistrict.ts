/** Electoral districts of a term. */
import { visibleRegister } from '@renda/db';
import { builder } from '../builder.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { registerConnection } from '../registerConnection.ts';
import { Term } from '../term/Term.ts';
import { Township } from '../township/Township.ts';

export const ElectoralDistrict = builder.prismaNode('ElectoralDistrict', {
  nullable: true,
  description: 'An electoral district of a term, electing one to three deputies (选举法25).',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    seats: t.exposeInt('seats', { description: 'How many deputies it elects.' }),
    term: t.relation('term', { description: 'The term for which it was drawn.' }),
    township: t.relation('township', { nullable: true, description: 'The township in which it lies.' }),
    deputies: t.relation('deputies', {
      description: 'The deputies that it elected.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const ElectoralDistrictConnection = registerConnection(
  ElectoralDistrict,
  'ElectoralDistrict',
  'An electoral district',
  'electoral districts',
);

const ElectoralDistrictFilter = builder.inputType('ElectoralDistrictFilter', {
  description: 'What a list of electoral districts is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    termId: t.globalID({ for: Term, description: 'Of this term.' }),
    townshipId: t.globalID({ for: Township, description: 'Of this township.' }),
  }),
});

builder.queryField('electoralDistricts', (t) =>
  t.field({
    type: ElectoralDistrictConnection,
    description: 'Electoral districts, in official order.',
    authScopes: { may: 'register.read' },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: ElectoralDistrictFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [...only('termId', filter?.termId), ...only('townshipId', filter?.townshipId)];
      return registerPage({
        model: ctx.db.electoralDistrict,
        typeName: 'ElectoralDistrict',
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
