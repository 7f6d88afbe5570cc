/** Plans of a quarter: where each room stands, and what could be taken over from the quarter before. */
import { encodeGlobalID } from '@pothos/plugin-relay';
import {
  type RoomPlan as Plan,
  type RoomRowOfQuarters,
  readRoomPlans,
  readRoomQuarters,
  visibleActivities,
} from '@renda/db';
import {
  type CopiedActivity,
  checkedQuarter,
  chinaDate,
  holds,
  mayKeepFeed,
  mayPlanActivities,
  periodStateTerms,
  type Quarter,
  quarterOf,
  quarterPeriod,
  type RoomQuarter,
  shiftQuarter,
  townshipsOf,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { Site } from '../site/Site.ts';
import { Township } from '../township/Township.ts';
import { Activity } from './Activity.ts';

const PeriodState = enumOf('PeriodState', 'Where a recurring duty stands in a period.', periodStateTerms);
const maxQuarters = 8;
const aQuarter = 'Written as 2026-Q4; this one if left out.';

const RoomQuarterType = builder.objectRef<RoomQuarter>('RoomQuarter').implement({
  description: 'Where a room stands in a quarter, told from its activities.',
  fields: (t) => ({
    quarter: t.exposeString('quarter', { description: 'Written as 2026-Q4.' }),
    state: t.expose('state', { type: PeriodState, nullable: true, description: 'Empty where nothing is owed.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The last day on which it is done in time.' }),
    plannedCount: t.exposeInt('plannedCount', { description: 'Activities that are planned still.' }),
    heldCount: t.exposeInt('heldCount', { description: 'Activities that were held.' }),
  }),
});

const Copied = builder.objectRef<CopiedActivity>('CopiedActivity').implement({
  description: 'An activity of the quarter before that could be planned anew.',
  fields: (t) => ({
    activityId: t.id({ description: 'Which.', resolve: ({ fromId }) => encodeGlobalID('Activity', fromId) }),
    title: t.exposeString('title', { description: 'Its subject.' }),
    plannedOn: t.expose('plannedOn', { type: 'Date', description: 'The day for which it would be planned.' }),
  }),
});

const RoomPlan = builder.objectRef<Plan>('RoomPlan').implement({
  description: 'A room in the plan of a quarter.',
  fields: (t) => ({
    siteId: t.id({ description: 'The room.', resolve: ({ siteId }) => encodeGlobalID('Site', siteId) }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    holderName: t.exposeString('holderName', { nullable: true, description: 'Who holds it today.' }),
    standing: t.expose('standing', { type: RoomQuarterType, description: 'Where it stands in the quarter.' }),
    mayPlan: t.boolean({
      description: 'Whether the viewer may plan activities of it.',
      resolve: ({ facts }, _args, { viewer }) => mayPlanActivities(viewer, facts),
    }),
    copied: t.field({
      type: [Copied],
      description: 'What copying the quarter before would plan.',
      resolve: ({ copied }) => [...copied],
    }),
  }),
});

type Plans = { readonly townshipId: string; readonly quarter: Quarter; readonly rooms: readonly Plan[] };

export const QuarterPlan = builder.objectRef<Plans>('QuarterPlan').implement({
  description: 'The plan of a township for a quarter.',
  fields: (t) => ({
    township: t.prismaField({
      type: Township,
      description: 'The township.',
      resolve: (query, { townshipId }, _args, ctx) =>
        ctx.db.township.findUniqueOrThrow({ ...query, where: { id: townshipId } }),
    }),
    quarter: t.exposeString('quarter', { description: 'Written as 2026-Q4.' }),
    mayOpenFeed: t.boolean({
      description: 'Whether the viewer may open a calendar feed of the township.',
      resolve: ({ townshipId }, _args, { viewer }) => mayKeepFeed(viewer, { townshipId, personId: null }),
    }),
    rooms: t.field({
      type: [RoomPlan],
      description: 'Its rooms, in official order.',
      resolve: ({ rooms }) => [...rooms],
    }),
    activities: t.prismaField({
      type: [Activity],
      description: 'The activities planned for the quarter, by day.',
      resolve: (query, { townshipId, quarter }, _args, ctx) => {
        const { from, to } = quarterPeriod(quarter);
        const plannedOn = { gte: new Date(from), lt: new Date(to) };
        const where = { AND: [visibleActivities(ctx.viewer), { plannedOn, site: { townshipId } }] };
        return ctx.db.activity.findMany({ ...query, where, orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }] });
      },
    }),
  }),
});

builder.queryField('quarterPlan', (t) =>
  t.field({
    type: QuarterPlan,
    nullable: true,
    description: 'The plan of a township for a quarter.',
    authScopes: { may: 'register.read' },
    args: {
      townshipId: t.arg.globalID({ for: Township, required: true, description: 'The township.' }),
      quarter: t.arg.string({ description: aQuarter }),
    },
    resolve: async (_root, args, ctx) => {
      const today = chinaDate(ctx.now());
      const quarter = checkedQuarter('quarter', args.quarter ?? quarterOf(today));
      const found = await ctx.db.township.findUnique({ where: { id: args.townshipId.id }, select: { id: true } });
      if (found === null) return null;
      const rooms = await readRoomPlans(ctx.db, { townshipId: found.id }, quarter, today);
      return { townshipId: found.id, quarter, rooms };
    },
  }),
);

builder.queryField('roomPlan', (t) =>
  t.field({
    type: RoomPlan,
    nullable: true,
    description: 'One room in the plan of a quarter; empty where it is not there in it.',
    authScopes: { may: 'register.read' },
    args: {
      siteId: t.arg.globalID({ for: Site, required: true, description: 'The room.' }),
      quarter: t.arg.string({ description: aQuarter }),
    },
    resolve: async (_root, args, ctx) => {
      const today = chinaDate(ctx.now());
      const quarter = checkedQuarter('quarter', args.quarter ?? quarterOf(today));
      const [room] = await readRoomPlans(ctx.db, { id: args.siteId.id }, quarter, today);
      return room ?? null;
    },
  }),
);

builder.queryField('heldRoomPlans', (t) =>
  t.field({
    type: [RoomPlan],
    description: 'The rooms that the viewer holds today, with where each stands in this quarter.',
    authScopes: { may: 'register.read' },
    resolve: async (_root, _args, ctx) => {
      const { personId } = ctx.viewer;
      if (personId === null) return [];
      const today = chinaDate(ctx.now());
      const rooms = await readRoomPlans(
        ctx.db,
        { assignments: { some: { post: { personId } } } },
        quarterOf(today),
        today,
      );
      return rooms.filter(({ facts }) => facts.holderPersonId === personId);
    },
  }),
);

const RoomRow = builder.objectRef<RoomRowOfQuarters>('RoomQuarters').implement({
  description: 'A room with where it stands quarter by quarter.',
  fields: (t) => ({
    siteId: t.id({ description: 'The room.', resolve: ({ siteId }) => encodeGlobalID('Site', siteId) }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    townshipId: t.id({ description: 'Its township.', resolve: (row) => encodeGlobalID('Township', row.townshipId) }),
    townshipName: t.exposeString('townshipName', { description: 'The name of its township.' }),
    quarters: t.field({
      type: [RoomQuarterType],
      description: 'One for each quarter asked for, the earliest first.',
      resolve: ({ quarters }) => [...quarters],
    }),
  }),
});

builder.queryField('roomQuarters', (t) =>
  t.field({
    type: [RoomRow],
    description:
      'Where every room of the county stands in the last quarters; for who works in some townships alone, of those.',
    authScopes: { may: 'register.read' },
    args: { count: t.arg.int({ description: 'How many quarters, this one the last: 4 if left out, at most 8.' }) },
    resolve: async (_root, { count }, { viewer, ...ctx }) => {
      const today = chinaDate(ctx.now());
      const many = Math.min(Math.max(count ?? 4, 1), maxQuarters);
      const quarters = Array.from({ length: many }, (_, index) => shiftQuarter(quarterOf(today), index - many + 1));
      const own = townshipsOf(viewer, 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
      const isOfTownships = own.length > 0 && !holds(viewer, 'STAFF', 'LEADER');
      return readRoomQuarters(ctx.db, isOfTownships ? own : null, quarters, today);
    },
  }),
);
