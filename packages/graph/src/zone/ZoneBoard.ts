/** Who holds which zone and room of a township on a day, what has no holder, and what the viewer may do about it. */
import { encodeGlobalID } from '@pothos/plugin-relay';
import { type ZoneBoard as Board, type BoardMember, type BoardPlace, readZoneBoard, readZoneBoards } from '@renda/db';
import { allowsInTownship, chinaDate, type Gap, holds, townshipsOf } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { Township } from '../township/Township.ts';

export const HeldKind = enumOf('HeldKind', 'What a presidium member holds.', {
  ZONE: { 'zh-CN': '片区', en: 'zone' },
  SITE: { 'zh-CN': '阵地', en: 'site' },
});

export const Member = builder.objectRef<BoardMember>('ZoneBoardMember').implement({
  description: 'A member of the presidium: a post there, and a mandate in the township’s congress.',
  fields: (t) => ({
    postId: t.id({ description: 'The post.', resolve: ({ postId }) => encodeGlobalID('Post', postId) }),
    name: t.exposeString('name', { description: 'Who it is.' }),
    title: t.exposeString('title', { description: 'The title of the post.' }),
    leavesOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which they are no longer a member; empty while that is not known.',
      resolve: ({ leavesOn }) => leavesOn,
    }),
  }),
});

const Named = builder.objectRef<{ readonly id: string; readonly name: string }>('ZoneBoardVillage').implement({
  description: 'A village of the township.',
  fields: (t) => ({
    villageId: t.id({ description: 'The village.', resolve: ({ id }) => encodeGlobalID('Village', id) }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
});

const Holder = builder.objectRef<NonNullable<BoardPlace['holder']>>('ZoneBoardHolder').implement({
  description: 'Who holds it on the day of the board.',
  fields: (t) => ({
    postId: t.id({ description: 'Their post.', resolve: ({ postId }) => encodeGlobalID('Post', postId) }),
    name: t.exposeString('name', { description: 'Who it is.' }),
    since: t.field({ type: 'Date', description: 'Since when.', resolve: ({ since }) => since }),
  }),
});

const GapType = builder.objectRef<Gap>('HolderGap').implement({
  description: 'Since when, or from when, something has no holder.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day without one.', resolve: ({ from }) => from }),
    isAhead: t.exposeBoolean('isAhead', { description: 'It lies ahead: there is a holder until then.' }),
  }),
});

export const Place = builder.objectRef<BoardPlace>('ZoneBoardPlace').implement({
  description: 'A zone or a room on the board.',
  fields: (t) => ({
    kind: t.field({ type: HeldKind, description: 'Zone or room.', resolve: ({ kind }) => kind }),
    placeId: t.id({
      description: 'The zone or site.',
      resolve: ({ kind, id }) => encodeGlobalID(kind === 'ZONE' ? 'Zone' : 'Site', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    version: t.exposeInt('version', { description: 'Brought back when it passes on; an older one is stale.' }),
    villages: t.field({
      type: [Named],
      description: 'The villages of the zone, or the one in which the room lies.',
      resolve: ({ villages }) => [...villages],
    }),
    zoneId: t.id({
      nullable: true,
      description: 'The zone in which a room lies; a zone’s own id.',
      resolve: ({ zoneId }) => (zoneId === null ? null : encodeGlobalID('Zone', zoneId)),
    }),
    holder: t.field({
      type: Holder,
      nullable: true,
      description: 'Who holds it on the day.',
      resolve: ({ holder }) => holder,
    }),
    gap: t.field({
      type: GapType,
      nullable: true,
      description: 'Since when it has no holder, or from when it will have none.',
      resolve: ({ gap }) => gap,
    }),
  }),
});

export const ZoneBoard = builder.objectRef<Board>('ZoneBoard').implement({
  description: 'Who holds which zone and room of a township on a day.',
  fields: (t) => ({
    township: t.prismaField({
      type: Township,
      description: 'The township.',
      resolve: (query, { townshipId }, _args, ctx) =>
        ctx.db.township.findUniqueOrThrow({ ...query, where: { id: townshipId } }),
    }),
    on: t.field({ type: 'Date', description: 'The day.', resolve: ({ on }) => on }),
    mayAssign: t.boolean({
      description: 'Whether the viewer may change zones and say who holds what.',
      resolve: ({ townshipId }, _args, { viewer }) => allowsInTownship(viewer, 'zone.change', townshipId),
    }),
    members: t.field({
      type: [Member],
      description: 'The members of the presidium on the day, in official order.',
      resolve: ({ members }) => [...members],
    }),
    places: t.field({
      type: [Place],
      description: 'Zones, then rooms, in official order.',
      resolve: ({ places }) => [...places],
    }),
    unzoned: t.field({
      type: [Named],
      description: 'Villages that are in no zone on the day.',
      resolve: ({ unzoned }) => [...unzoned],
    }),
  }),
});

builder.queryField('zoneBoard', (t) =>
  t.field({
    type: ZoneBoard,
    nullable: true,
    description: 'The board of a township on a day; today if none is named.',
    authScopes: { may: 'register.read' },
    args: {
      townshipId: t.arg.globalID({ for: Township, required: true, description: 'The township.' }),
      on: t.arg({ type: 'Date', description: 'The day; today if left out.' }),
    },
    resolve: async (_root, { townshipId, on }, ctx) => {
      const found = await ctx.db.township.findUnique({ where: { id: townshipId.id }, select: { id: true } });
      return found && readZoneBoard(ctx.db, found.id, on ?? chinaDate(ctx.now()));
    },
  }),
);

builder.queryField('zoneBoards', (t) =>
  t.field({
    type: [ZoneBoard],
    description:
      'The boards of all townships on a day, in official order; for who works in some of them alone, of those.',
    authScopes: { may: 'register.read' },
    args: { on: t.arg({ type: 'Date', description: 'The day; today if left out.' }) },
    resolve: async (_root, { on }, { viewer, ...ctx }) => {
      const own = townshipsOf(viewer, 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
      const isOfTownships = own.length > 0 && !holds(viewer, 'STAFF', 'LEADER');
      const townships = await ctx.db.township.findMany({
        where: { validTo: null, ...(isOfTownships ? { id: { in: own } } : {}) },
        select: { id: true },
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      });
      const ids = townships.map(({ id }) => id);
      return readZoneBoards(ctx.db, ids, on ?? chinaDate(ctx.now()));
    },
  }),
);
