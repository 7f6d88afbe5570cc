/** How it was placed with units, how often in vain, and between which levels. */
import { unplacedDecline } from '@renda/db';
import { builder } from '../builder.ts';

builder.prismaObjectFields('Suggestion', (t) => ({
  handedOverOn: t.expose('handedOverOn', {
    type: 'Date',
    nullable: true,
    description: 'The day from which the clock of the reply runs.',
  }),
  declineCount: t.exposeInt('declineCount', { description: 'How often a unit declined it.' }),
  raisedUpBy: t.relation('raisedUpBy', {
    nullable: true,
    description: 'The presidium that passed it up to the county.',
  }),
  isPartUnplaced: t.boolean({
    select: { id: true, round: true, state: true, declineCount: true },
    description: 'A separate unit declined and no other was placed since: its part waits for the receiving organ.',
    resolve: ({ id, round, state, declineCount }, _args, ctx) =>
      declineCount > 0 && (state === 'ASSIGNED' || state === 'HANDLING') && unplacedDecline(ctx.db, id, round),
  }),
}));
