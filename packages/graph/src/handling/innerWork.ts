/** What of a handling only the body, the receiving organ and the units read; and how a unit declined. */
import { visibleInnerWork } from '@renda/db';
import { builder } from '../builder.ts';

builder.prismaObjectFields('Handling', (t) => ({
  contributeDueOn: t.expose('contributeDueOn', {
    type: 'Date',
    nullable: true,
    description: 'By when an assisting unit owes its part to the lead.',
  }),
  contributedAt: t.expose('contributedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it handed it over.',
  }),
  contribution: t.string({
    nullable: true,
    select: { id: true, contributedAt: true },
    description: "The assisting unit's part; for the body, the receiving organ and the units alone.",
    resolve: async (h, _args, ctx) => {
      if (h.contributedAt === null) return null;
      const where = { id: h.id, suggestion: visibleInnerWork(ctx.viewer) };
      const found = await ctx.db.handling.findFirst({ where, select: { contribution: true } });
      return found?.contribution ?? null;
    },
  }),
  files: t.relation('attachments', {
    description: 'Files of its inner work; none for deputies.',
    query: (_args, ctx) => ({ where: { suggestion: visibleInnerWork(ctx.viewer) }, orderBy: { id: 'asc' } }),
  }),
  declinedAt: t.expose('declinedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When the unit declined; empty also where it was released because the lead declined.',
  }),
  declineReason: t.string({
    nullable: true,
    select: { events: { where: { move: 'decline' }, take: 1, select: { reason: true } } },
    description: 'The grounds on which the unit declined.',
    resolve: ({ events }) => events[0]?.reason ?? null,
  }),
}));
