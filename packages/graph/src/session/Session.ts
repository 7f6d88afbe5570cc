/** Sessions of the congresses. */
import { visibleRegister } from '@renda/db';
import { sessionName } from '@renda/domain';
import { builder } from '../builder.ts';
import { heldFields, latestFirst, only, registerPage } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { registerConnection } from '../registerConnection.ts';
import { Term } from '../term/Term.ts';

export const Session = builder.prismaNode('Session', {
  nullable: true,
  description: 'A session of a congress in a term, from its opening to its closing.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    name: t.string({
      select: { ordinal: true, term: { select: { ordinal: true, congress: { select: { name: true } } } } },
      description: 'As on paper: 昌宁县第十八届人民代表大会第六次会议.',
      resolve: ({ ordinal, term }) => sessionName(term.congress.name, term.ordinal, ordinal),
    }),
    ordinal: t.exposeInt('ordinal', { description: 'Which session of the term: 6 for 第六次会议.' }),
    term: t.relation('term', { description: 'The term in which it is held.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const SessionConnection = registerConnection(Session, 'Session', 'A session', 'sessions');

const SessionFilter = builder.inputType('SessionFilter', {
  description: 'What a list of sessions is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    termId: t.globalID({ for: Term, description: 'Of this term.' }),
    congressId: t.globalID({ for: Organ, description: 'Of this congress.' }),
  }),
});

builder.queryField('sessions', (t) =>
  t.field({
    type: SessionConnection,
    description: 'Sessions, latest first.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: SessionFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [
        ...only('termId', filter?.termId),
        ...(filter?.congressId ? [{ term: { congressId: filter.congressId.id } }] : []),
      ];
      return registerPage({
        model: ctx.db.session,
        typeName: 'Session',
        order: latestFirst,
        filter,
        where,
        args,
        ctx,
        info,
      });
    },
  }),
);
