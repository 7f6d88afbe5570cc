/** A unit's application for the six months of a wide or difficult suggestion: read by the body, the receiving organ and the units. */
import { batchBodies, decidable, visibleInnerWork, visibleSuggestions } from '@renda/db';
import { organsOf, type WideApplicationState as StateName, wideApplicationStateTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';

const WideApplicationState = enumOf(
  'WideApplicationState',
  'Where an application for the six months stands.',
  wideApplicationStateTerms,
);

export const WideApplication = builder.prismaNode('WideApplication', {
  nullable: true,
  description:
    'A unit applies for the six months: through the receiving organ, to the body that handed over (代表法51).',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({
    id,
    suggestion: { AND: [visibleSuggestions(ctx.viewer), visibleInnerWork(ctx.viewer)] },
  }),
  fields: (t) => ({
    state: t.field({
      type: WideApplicationState,
      select: { state: true },
      description: 'Where it stands.',
      resolve: (a) => a.state as StateName,
    }),
    handling: t.relation('handling', { description: 'The handling for which the unit applies.' }),
    mayForward: t.boolean({
      select: { state: true, suggestion: { select: { handedToId: true } } },
      description: 'It waits for the viewer to forward or return it.',
      resolve: ({ state, suggestion }, _args, { viewer }) =>
        state === 'SENT' && organsOf(viewer, 'COORDINATOR').includes(suggestion.handedToId ?? ''),
    }),
    mayDecide: t.boolean({
      select: { state: true, suggestion: { select: { handedToId: true, screenerId: true } } },
      description: 'It waits for the viewer to decide: forwarded, or where nobody in the receiving organ forwards.',
      resolve: async ({ state, suggestion }, _args, ctx) =>
        (state === 'SENT' || state === 'FORWARDED') &&
        batchBodies(ctx.viewer).includes(suggestion.screenerId) &&
        (await decidable(ctx.db, suggestion)).includes(state),
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent.' }),
    sentByName: t.exposeString('sentByName', { description: 'By whom.' }),
    opinion: t.exposeString('opinion', { nullable: true, description: 'What the receiving organ says to it.' }),
    forwardedAt: t.expose('forwardedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was forwarded or returned.',
    }),
    forwardedByName: t.exposeString('forwardedByName', { nullable: true, description: 'By whom.' }),
    decision: t.exposeString('decision', { nullable: true, description: 'What the body decided, with the reason.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    decidedByName: t.exposeString('decidedByName', { nullable: true, description: 'By whom.' }),
  }),
});

builder.prismaObjectField('Suggestion', 'wideApplications', (t) =>
  t.relation('wideApplications', {
    description: 'Applications for the six months, latest first; none for deputies.',
    query: (_args, ctx) => ({ where: { suggestion: visibleInnerWork(ctx.viewer) }, orderBy: { id: 'desc' } }),
  }),
);
