/** Planning, changing, recording and cancelling activities, and copying the plan of a quarter. */
import {
  cancelActivity,
  changeActivity,
  copyPlan,
  holdActivity,
  planActivity,
  readRoomPlans,
  visibleActivities,
} from '@renda/db';
import { chinaDate } from '@renda/domain';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Person } from '../person/Person.ts';
import { Site } from '../site/Site.ts';
import { Township } from '../township/Township.ts';
import { Activity, ActivityKind } from './Activity.ts';
import { QuarterPlan } from './RoomPlan.ts';

type Types = typeof builder.$inferSchemaTypes;

function planFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    kind: t.field({ type: ActivityKind, required: true, description: 'What kind it is.' }),
    title: t.string({ required: true, description: 'Its subject. At most 60 characters.' }),
    plannedOn: t.field({ type: 'Date', required: true, description: 'The day; within a year from today.' }),
    material: t.string({ description: 'What has to be prepared. At most 500 characters.' }),
  };
}

function askedFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    activityId: t.globalID({ for: Activity, required: true, description: 'The activity.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  };
}

const key = { required: true, description: 'The same key again makes nothing new.' } as const;

const PlanInput = builder.inputType('PlanActivityInput', {
  description: 'What is needed to plan an activity.',
  fields: (t) => ({
    idempotencyKey: t.string(key),
    siteId: t.globalID({ for: Site, required: true, description: 'The site at which it takes place.' }),
    ...planFields(t),
  }),
});

const ChangeInput = builder.inputType('ChangeActivityInput', {
  description: 'The activity as it is to be planned.',
  fields: (t) => ({ ...askedFields(t), ...planFields(t) }),
});

const HoldInput = builder.inputType('HoldActivityInput', {
  description: 'What took place; said again, it is put right.',
  fields: (t) => ({
    ...askedFields(t),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day: of its quarter or the days of grace.' }),
    voterCount: t.int({ required: true, description: 'How many voters came.' }),
    outcome: t.string({ required: true, description: 'What took place and came of it. At most 2000 characters.' }),
    participantIds: t.globalIDList({ for: Person, required: true, description: 'Who took part; at most 60.' }),
    attachmentIds: t.globalIDList({ for: Attachment, description: "The viewer's uploads that go with it." }),
  }),
});

const CancelInput = builder.inputType('CancelActivityInput', {
  description: 'Which activity is cancelled, and why.',
  fields: (t) => ({
    ...askedFields(t),
    reason: t.string({ required: true, description: 'Why. At most 200 characters.' }),
  }),
});

const CopyInput = builder.inputType('CopyPlanInput', {
  description: 'What is taken over from the quarter before.',
  fields: (t) => ({
    idempotencyKey: t.string(key),
    townshipId: t.globalID({ for: Township, required: true, description: 'The township.' }),
    quarter: t.string({ required: true, description: 'Into which quarter; written as 2026-Q4.' }),
    activityIds: t.globalIDList({ for: Activity, required: true, description: 'Which; as `copied` shows them.' }),
  }),
});

function payload(name: string) {
  return builder.objectRef<{ readonly activityId: string }>(name).implement({
    description: 'The activity as it is after it.',
    fields: (t) => ({
      activity: t.prismaField({
        type: Activity,
        nullable: true,
        description: 'As it is now.',
        resolve: (query, { activityId }, _args, ctx) =>
          ctx.db.activity.findFirst({ ...query, where: { id: activityId, AND: visibleActivities(ctx.viewer) } }),
      }),
    }),
  });
}

builder.mutationField('planActivity', (t) =>
  t.field({
    type: payload('PlanActivityPayload'),
    errors: { types: [...refusals] },
    description: 'Plans an activity of a room.',
    args: { input: t.arg({ type: PlanInput, required: true }) },
    resolve: async (_root, { input: { idempotencyKey, siteId, ...plan } }, ctx) => ({
      activityId: await planActivity(actOf(ctx), idempotencyKey, siteId.id, plan),
    }),
  }),
);

builder.mutationField('changeActivity', (t) =>
  t.field({
    type: payload('ChangeActivityPayload'),
    errors: { types: [...refusals] },
    description: 'Changes an activity that is planned still.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: async (_root, { input: { activityId, version, ...plan } }, ctx) => {
      await changeActivity(actOf(ctx), { id: activityId.id, version }, plan);
      return { activityId: activityId.id };
    },
  }),
);

builder.mutationField('holdActivity', (t) =>
  t.field({
    type: payload('HoldActivityPayload'),
    errors: { types: [...refusals] },
    description: 'Records what took place at an activity.',
    args: { input: t.arg({ type: HoldInput, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { activityId, version, participantIds, attachmentIds, ...held } = input;
      await holdActivity(
        actOf(ctx),
        { id: activityId.id, version },
        {
          ...held,
          participantIds: participantIds.map(({ id }) => id),
          attachmentIds: (attachmentIds ?? []).map(({ id }) => id),
        },
      );
      return { activityId: activityId.id };
    },
  }),
);

builder.mutationField('cancelActivity', (t) =>
  t.field({
    type: payload('CancelActivityPayload'),
    errors: { types: [...refusals] },
    description: 'Cancels an activity that is planned.',
    args: { input: t.arg({ type: CancelInput, required: true }) },
    resolve: async (_root, { input: { activityId, version, reason } }, ctx) => {
      await cancelActivity(actOf(ctx), { id: activityId.id, version }, reason);
      return { activityId: activityId.id };
    },
  }),
);

type Copied = { readonly townshipId: string; readonly quarter: string };

const CopyPayload = builder.objectRef<Copied>('CopyPlanPayload').implement({
  description: 'The plan after it.',
  fields: (t) => ({
    plan: t.field({
      type: QuarterPlan,
      description: 'As it is now.',
      resolve: async ({ townshipId, quarter }, _args, ctx) => ({
        townshipId,
        quarter,
        rooms: await readRoomPlans(ctx.db, { townshipId }, quarter, chinaDate(ctx.now())),
      }),
    }),
  }),
});

builder.mutationField('copyPlan', (t) =>
  t.field({
    type: CopyPayload,
    errors: { types: [...refusals] },
    description: 'Plans activities of the quarter before anew: all of those named, or none.',
    args: { input: t.arg({ type: CopyInput, required: true }) },
    resolve: async (_root, { input: { idempotencyKey, townshipId, quarter, activityIds } }, ctx) => {
      const plan = { townshipId: townshipId.id, quarter, fromIds: activityIds.map(({ id }) => id) };
      await copyPlan(actOf(ctx), idempotencyKey, plan);
      return { townshipId: townshipId.id, quarter };
    },
  }),
);
