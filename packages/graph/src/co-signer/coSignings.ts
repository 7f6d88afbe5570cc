/** What co-signing asks of the viewer now. */
import { awaitingCoSigners, visibleCoSigners } from '@renda/db';
import { builder } from '../builder.ts';
import { CoSigner } from './CoSigner.ts';

/** More than one person's work. */
const most = 50;

builder.queryField('coSignings', (t) =>
  t.prismaField({
    type: [CoSigner],
    description:
      'Invitations that the viewer may answer, and replies on which they have not said what they think; latest asked first.',
    resolve: async (query, _root, _args, ctx) => {
      if (ctx.viewer.mandates.length === 0) return [];
      return ctx.db.coSigner.findMany({
        ...query,
        where: { AND: [visibleCoSigners(ctx.viewer), awaitingCoSigners(ctx.viewer)] },
        orderBy: [{ invitedAt: 'desc' }, { id: 'desc' }],
        take: most,
      });
    },
  }),
);
