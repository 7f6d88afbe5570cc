/** Terms of the congresses. */
import { visibleRegister } from '@renda/db';
import { termName } from '@renda/domain';
import { builder } from '../builder.ts';
import { heldArgs, heldFields, heldQuery, latestFirst, only, registerPage } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { registerConnection } from '../registerConnection.ts';

export const Term = builder.prismaNode('Term', {
  nullable: true,
  description: 'A term of a congress, such as the 18th.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    name: t.string({
      select: { ordinal: true, congress: { select: { name: true } } },
      description: 'As on paper: 昌宁县第十八届人民代表大会.',
      resolve: (term) => termName(term.congress.name, term.ordinal),
    }),
    ordinal: t.exposeInt('ordinal', { description: 'Which term it is: 18 for 第十八届.' }),
    congress: t.relation('congress', { description: 'The congress whose term it is.' }),
    sessions: t.relation('sessions', {
      description: 'Its sessions, in order.',
      args: heldArgs(t.arg),
      query: heldQuery({ ordinal: 'asc' }),
    }),
    delegations: t.relation('delegations', {
      description: 'Its delegations.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    deputyGroups: t.relation('deputyGroups', {
      description: 'Its deputy groups.',
      args: heldArgs(t.arg),
      query: heldQuery({ sortOrder: 'asc' }),
    }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const TermConnection = registerConnection(Term, 'Term', 'A term', 'terms');

const TermFilter = builder.inputType('TermFilter', {
  description: 'What a list of terms is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    congressId: t.globalID({ for: Organ, description: 'Of this congress.' }),
  }),
});

builder.queryField('terms', (t) =>
  t.field({
    type: TermConnection,
    description: 'Terms, latest first.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: TermFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [...only('congressId', filter?.congressId)];
      return registerPage({ model: ctx.db.term, typeName: 'Term', order: latestFirst, filter, where, args, ctx, info });
    },
  }),
);
