/** Leaders' instructions on a suggestion (批示): for people of the offices alone. */
import { forOffices, visibleSuggestions } from '@renda/db';
import { builder } from '../builder.ts';

export const Instruction = builder.prismaNode('Instruction', {
  nullable: true,
  description: "A leader's instruction on a suggestion.",
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, suggestion: visibleSuggestions(ctx.viewer), AND: forOffices(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back with the answer; an older one is stale.' }),
    leaderName: t.exposeString('leaderName', { description: 'Who gave it.' }),
    leaderTitle: t.exposeString('leaderTitle', { description: 'In which office.' }),
    text: t.exposeString('text', { description: 'What was instructed.' }),
    givenOn: t.expose('givenOn', { type: 'Date', description: 'The day on it.' }),
    to: t.relation('to', { nullable: true, description: 'The organ that is to act on it.' }),
    isOnBehalf: t.exposeBoolean('isOnBehalf', { description: 'Entered from paper by somebody else.' }),
    enteredByName: t.exposeString('enteredByName', { description: 'Who entered it.' }),
    answer: t.exposeString('answer', { nullable: true, description: 'How it was acted on.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When that was said.' }),
    answeredByName: t.exposeString('answeredByName', { nullable: true, description: 'Who said it.' }),
    attachments: t.relation('attachments', { description: 'The paper.', query: { orderBy: { id: 'asc' } } }),
  }),
});

builder.prismaObjectField('Suggestion', 'instructions', (t) =>
  t.relation('instructions', {
    description: "Leaders' instructions, latest first; none for deputies as such.",
    query: (_args, ctx) => ({ where: forOffices(ctx.viewer), orderBy: [{ givenOn: 'desc' }, { id: 'desc' }] }),
  }),
);
