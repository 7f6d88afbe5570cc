/** Activities of rooms (阵地活动): what is planned for a day, held, or cancelled. */
import { roomFactsOn, roomSelect, visibleActivities } from '@renda/db';
import {
  type ActivityKind as ActivityKindName,
  type ActivityState as ActivityStateName,
  activityKindTerms,
  activityLifecycle,
  activityMoveNames,
  activityStateTerms,
  availableActivityMoves,
  chinaDate,
  mayPlanActivities,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { type KeysetOrder, keysetConnection } from '../connection.ts';
import { enumOf } from '../enumOf.ts';
import { only } from '../held.ts';
import { Person } from '../person/Person.ts';
import { registerConnection } from '../registerConnection.ts';
import { Site } from '../site/Site.ts';
import { Township } from '../township/Township.ts';

export const ActivityKind = enumOf('ActivityKind', 'What kind of activity it is.', activityKindTerms);
const ActivityState = enumOf('ActivityState', 'Where an activity stands.', activityStateTerms);
const ActivityMove = enumOf(
  'ActivityMove',
  'A move of an activity.',
  Object.fromEntries(activityMoveNames.map((move) => [move, activityLifecycle.moves[move].label])) as Record<
    (typeof activityMoveNames)[number],
    { 'zh-CN': string; en: string }
  >,
);

const standing = { state: true, site: { select: roomSelect } } as const;

export const Activity = builder.prismaNode('Activity', {
  nullable: true,
  description: 'What is planned for a site on a day, then held or cancelled.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleActivities(ctx.viewer) }),
  fields: (t) => ({
    // Who sees an activity sees its site: both ask whether the viewer reads the register.
    site: t.relation('site', { type: Site, description: 'The site at which it takes place.' }),
    kind: t.field({
      type: ActivityKind,
      select: { kind: true },
      description: 'What kind it is.',
      resolve: ({ kind }) => kind as ActivityKindName,
    }),
    title: t.exposeString('title', { description: 'Its subject.' }),
    plannedOn: t.expose('plannedOn', {
      type: 'Date',
      description: 'The day for which it is planned; it counts for the quarter of that day.',
    }),
    material: t.exposeString('material', { description: 'What has to be prepared; empty where nothing has.' }),
    state: t.field({
      type: ActivityState,
      select: { state: true },
      description: 'Where it stands.',
      resolve: ({ state }) => state as ActivityStateName,
    }),
    heldOn: t.expose('heldOn', { type: 'Date', nullable: true, description: 'The day on which it was held.' }),
    voterCount: t.exposeInt('voterCount', { nullable: true, description: 'How many voters came.' }),
    outcome: t.exposeString('outcome', { nullable: true, description: 'What took place and what came of it.' }),
    cancelReason: t.exposeString('cancelReason', { nullable: true, description: 'Why it was cancelled.' }),
    recordedByName: t.exposeString('recordedByName', { nullable: true, description: 'Who recorded it last.' }),
    participants: t.relation('participants', {
      description: 'Who of the register took part.',
      query: { orderBy: { id: 'asc' } },
    }),
    attachments: t.relation('attachments', {
      description: 'Photographs and material of it.',
      query: { orderBy: { id: 'asc' } },
    }),
    mayChange: t.boolean({
      select: standing,
      description: 'Whether the viewer may change what is planned.',
      resolve: ({ state, site }, _args, ctx) =>
        state === 'PLANNED' && mayPlanActivities(ctx.viewer, roomFactsOn(site, chinaDate(ctx.now()))),
    }),
    availableMoves: t.field({
      type: [ActivityMove],
      select: standing,
      description: 'The moves that the viewer may make now.',
      resolve: ({ state, site }, _args, ctx) =>
        availableActivityMoves(ctx.viewer, roomFactsOn(site, chinaDate(ctx.now())), state as ActivityStateName),
    }),
    version: t.exposeInt('version', { description: 'Brought back with every edit; an older one is stale.' }),
  }),
});

builder.prismaObject('ActivityParticipant', {
  select: { id: true },
  description: 'Somebody of the register who took part in an activity.',
  fields: (t) => ({ person: t.relation('person', { type: Person, description: 'Who.' }) }),
});

builder.prismaObjectField(Site, 'activities', (t) =>
  t.relation('activities', {
    description: 'Its activities, the latest first; at most 40.',
    query: (_args, ctx) => ({
      where: visibleActivities(ctx.viewer),
      orderBy: [{ plannedOn: 'desc' }, { id: 'desc' }],
      take: 40,
    }),
  }),
);

const ActivityConnection = registerConnection(Activity, 'Activity', 'An activity', 'activities');
const latestFirst: KeysetOrder = { column: 'plannedOn', direction: 'desc', type: 'day' };

const ActivityFilter = builder.inputType('ActivityFilter', {
  description: 'What a list of activities is narrowed to.',
  fields: (t) => ({
    townshipId: t.globalID({ for: Township, description: 'At sites of this township.' }),
    siteId: t.globalID({ for: Site, description: 'At this site.' }),
  }),
});

builder.queryField('activities', (t) =>
  t.field({
    type: ActivityConnection,
    description: 'Activities, the latest first.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: ActivityFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { siteId, townshipId } = args.filter ?? {};
      const ofTownship = townshipId ? [{ site: { townshipId: townshipId.id } }] : [];
      const where = { AND: [visibleActivities(ctx.viewer), ...only('siteId', siteId), ...ofTownship] };
      return keysetConnection({
        model: ctx.db.activity,
        typeName: 'Activity',
        order: latestFirst,
        where,
        args,
        ctx,
        info,
      });
    },
  }),
);
