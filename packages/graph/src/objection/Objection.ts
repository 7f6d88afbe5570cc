/** A deputy's objection to what was entered for them, and its answer. */
import { objectionsShown, visibleObjections } from '@renda/db';
import { objectionSubjectTerms, type ObjectionSubject as SubjectName } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';

export const ObjectionSubject = enumOf('ObjectionSubject', 'To what a deputy objects.', objectionSubjectTerms);

export const Objection = builder.prismaNode('Objection', {
  nullable: true,
  description: 'A deputy objects to what was entered for them, or to a consultation as it was recorded.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleObjections(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back with the answer; an older one is stale.' }),
    subject: t.field({
      type: ObjectionSubject,
      select: { subject: true },
      description: 'To what.',
      resolve: (o) => o.subject as SubjectName,
    }),
    consultation: t.relation('consultation', { nullable: true, description: 'The consultation that is contested.' }),
    deputy: t.relation('deputy', { description: 'Who objects.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    isUpheld: t.exposeBoolean('isUpheld', {
      nullable: true,
      description: 'The answer upholds it: what was entered does not count. Empty until it is answered.',
    }),
    answer: t.exposeString('answer', { nullable: true, description: 'The answer in a sentence.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it was answered.' }),
    answeredByName: t.exposeString('answeredByName', { nullable: true, description: 'Who answered.' }),
  }),
});

builder.prismaObjectFields('Suggestion', (t) => ({
  objections: t.relation('objections', {
    description: 'Objections that concern the viewer, earliest first.',
    query: (_args, ctx) => ({ where: objectionsShown(ctx.viewer), orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  }),
}));
