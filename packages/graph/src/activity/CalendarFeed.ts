/** Secret addresses from which calendar programmes read activities. */
import { openCalendarFeed, revokeCalendarFeed, visibleFeeds } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Township } from '../township/Township.ts';

export const CalendarFeed = builder.prismaNode('CalendarFeed', {
  nullable: true,
  description: 'A secret address from which a calendar programme reads activities; who keeps it can revoke it.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleFeeds(ctx.viewer) }),
  fields: (t) => ({
    // Who keeps a township's feed works for the township, and reads the register.
    township: t.relation('township', {
      nullable: true,
      description: 'The township whose activities it tells; empty where it tells those of the rooms one person holds.',
    }),
    openedByName: t.exposeString('openedByName', { description: 'Who opened it.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was opened.' }),
  }),
});

builder.queryField('calendarFeeds', (t) =>
  t.prismaField({
    type: [CalendarFeed],
    description: 'The feeds in use that the viewer keeps, the latest first.',
    resolve: (query, _root, _args, ctx) =>
      ctx.db.calendarFeed.findMany({
        ...query,
        where: visibleFeeds(ctx.viewer),
        orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
        take: 100,
      }),
  }),
);

type Opened = { readonly feedId: string; readonly secret: string | null };

const OpenPayload = builder.objectRef<Opened>('OpenCalendarFeedPayload').implement({
  description: 'The feed that was opened.',
  fields: (t) => ({
    path: t.string({
      nullable: true,
      description:
        'Its address below that of the platform, shown this once; empty where the same key opened it before.',
      resolve: ({ secret }, _args, { viewer }) => secret && `/calendar/${viewer.jurisdiction}/${secret}.ics`,
    }),
  }),
});

const OpenInput = builder.inputType('OpenCalendarFeedInput', {
  description: 'Which feed is opened.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'The same key again makes nothing new.' }),
    townshipId: t.globalID({
      for: Township,
      description: 'Of this township; of the rooms the viewer holds if left out.',
    }),
  }),
});

builder.mutationField('openCalendarFeed', (t) =>
  t.field({
    type: OpenPayload,
    errors: { types: [...refusals] },
    description: 'Opens a secret address of activities.',
    args: { input: t.arg({ type: OpenInput, required: true }) },
    resolve: (_root, { input: { idempotencyKey, townshipId } }, ctx) => {
      const owner = townshipId
        ? { townshipId: townshipId.id, personId: null }
        : { townshipId: null, personId: ctx.viewer.personId };
      return openCalendarFeed(actOf(ctx), idempotencyKey, owner);
    },
  }),
);

const RevokePayload = builder.objectRef<{ readonly isRevoked: boolean }>('RevokeCalendarFeedPayload').implement({
  description: 'The feed leads nowhere any more.',
  fields: (t) => ({ isRevoked: t.exposeBoolean('isRevoked', { description: 'It does not.' }) }),
});

const RevokeInput = builder.inputType('RevokeCalendarFeedInput', {
  description: 'Which feed is revoked.',
  fields: (t) => ({ feedId: t.globalID({ for: CalendarFeed, required: true, description: 'The feed.' }) }),
});

builder.mutationField('revokeCalendarFeed', (t) =>
  t.field({
    type: RevokePayload,
    errors: { types: [...refusals] },
    description: 'Lets an address lead nowhere from now on.',
    args: { input: t.arg({ type: RevokeInput, required: true }) },
    resolve: async (_root, { input: { feedId } }, ctx) => {
      await revokeCalendarFeed(actOf(ctx), feedId.id);
      return { isRevoked: true };
    },
  }),
);
