/** What the viewer is asked as lead deputy and has not answered. */
import { visibleConsentRequests } from '@renda/db';
import { builder } from '../builder.ts';
import { ConsentRequest } from './ConsentRequest.ts';

/** More than one person's work. */
const most = 50;

builder.queryField('consentsToAnswer', (t) =>
  t.prismaField({
    type: [ConsentRequest],
    description: 'Questions that wait for the viewer as lead deputy, latest first.',
    resolve: (query, _root, _args, ctx) => {
      const deputyIds = ctx.viewer.mandates.map((mandate) => mandate.deputyId);
      if (deputyIds.length === 0) return [];
      const own = { state: 'ASKED', suggestion: { leadDeputyId: { in: deputyIds } } };
      return ctx.db.consentRequest.findMany({
        ...query,
        where: { AND: [visibleConsentRequests(ctx.viewer), own] },
        orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
        take: most,
      });
    },
  }),
);
