/** A plan of who might hold what in a township, worked out by a solver: nothing is written, a person confirms. */
import { type BoardPlace, readZoneBoard } from '@renda/db';
import {
  allowsInTownship,
  checkedPlanWeights,
  checkedWhole,
  chinaDate,
  Invalid,
  loadsOf,
  maxPassedOn,
  NotAllowed,
  NotFound,
  type PlanAsked,
  type PlanChange,
  type PlanCost,
  type PlanHindrance,
  planChanges,
  planCost,
  planHindrance,
  planOfToday,
  planWeights,
} from '@renda/domain';
import { solvePlan } from '@renda/solver';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Post } from '../post/Post.ts';
import { Township } from '../township/Township.ts';
import { Member, Place } from './ZoneBoard.ts';

type Board = Awaited<ReturnType<typeof readZoneBoard>>;
type Solved = {
  readonly board: Board;
  readonly asked: PlanAsked;
  readonly plan: ReadonlyMap<string, string>;
  readonly isBest: boolean;
};

const Cost = builder.objectRef<PlanCost>('HolderPlanCost').implement({
  description: 'What a way of holding costs, by the weights asked for.',
  fields: (t) => ({
    balance: t.exposeInt('balance', { description: 'For loads above or below the fair share.' }),
    keep: t.exposeInt('keep', { description: 'For zones and rooms that change hands.' }),
    total: t.exposeInt('total', { description: 'Both.' }),
  }),
});

const Change = builder.objectRef<PlanChange & { readonly board: Board }>('HolderPlanChange').implement({
  description: 'A zone or room that would change hands.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The zone or room.',
      resolve: ({ board, placeId }) => placeIn(board, placeId),
    }),
    to: t.field({
      type: Member,
      description: 'Who would hold it.',
      resolve: ({ board, to }) => board.members.find(({ postId }) => postId === to) as Board['members'][number],
    }),
    worth: t.exposeInt('worth', {
      nullable: true,
      description: 'By how much the plan would cost more without this change; null where nobody holds it today.',
    }),
  }),
});

const placeIn = (board: Board, id: string) => board.places.find((place) => place.id === id) as BoardPlace;

type Load = { readonly member: Board['members'][number]; readonly before: number; readonly after: number };
const MemberLoad = builder.objectRef<Load>('HolderPlanLoad').implement({
  description: 'What a member would carry: villages and rooms by their weights.',
  fields: (t) => ({
    member: t.field({ type: Member, description: 'Who.', resolve: ({ member }) => member }),
    before: t.exposeInt('before', { description: 'As it is on the day.' }),
    after: t.exposeInt('after', { description: 'By the plan.' }),
  }),
});

const HolderPlan = builder.objectRef<Solved>('HolderPlan').implement({
  description: 'Who might hold what: the changes from the day’s holders, and what they bring.',
  fields: (t) => ({
    changes: t.field({
      type: [Change],
      description: 'In the order of the board; none where nothing better is known.',
      resolve: ({ board, asked, plan }) => planChanges(asked, plan).map((change) => ({ ...change, board })),
    }),
    before: t.field({
      type: Cost,
      description: 'As it is.',
      resolve: ({ asked }) => planCost(asked, planOfToday(asked)),
    }),
    after: t.field({ type: Cost, description: 'By the plan.', resolve: ({ asked, plan }) => planCost(asked, plan) }),
    loads: t.field({
      type: [MemberLoad],
      description: 'Of each member, in official order.',
      resolve: ({ board, asked, plan }) => {
        const [before, after] = [loadsOf(asked, planOfToday(asked)), loadsOf(asked, plan)];
        return board.members.map((member) => ({
          member,
          before: before.get(member.postId) ?? 0,
          after: after.get(member.postId) ?? 0,
        }));
      },
    }),
    isBest: t.exposeBoolean('isBest', { description: 'Proved that no plan costs less; else the best found in time.' }),
  }),
});

const Weights = builder.inputType('HolderPlanWeightsInput', {
  description: 'What counts how much: whole numbers from 0 to 10.',
  fields: (t) => ({
    balance: t.int({
      defaultValue: planWeights.balance.usual,
      description: 'Each unit of load apart from the fair share.',
    }),
    keep: t.int({ defaultValue: planWeights.keep.usual, description: 'Each zone or room that changes hands.' }),
    village: t.int({ defaultValue: planWeights.village.usual, description: 'The load of a village of a zone.' }),
    room: t.int({ defaultValue: planWeights.room.usual, description: 'The load of a room.' }),
  }),
});

const Limit = builder.inputType('HolderPlanLimitInput', {
  description: 'What a member may hold at most.',
  fields: (t) => ({
    postId: t.globalID({ for: Post, required: true, description: 'Who, by the post in the presidium.' }),
    most: t.int({ required: true, description: 'How many zones and rooms; 0 for none.' }),
  }),
});

const Input = builder.inputType('HolderPlanInput', {
  description: 'What is to be planned.',
  fields: (t) => ({
    townshipId: t.globalID({ for: Township, required: true, description: 'The township.' }),
    on: t.field({ type: 'Date', description: 'The day; today if left out.' }),
    weights: t.field({ type: Weights, description: 'The usual ones, if left out.' }),
    limits: t.field({ type: [Limit], defaultValue: [], description: 'Who has none may hold as much as it takes.' }),
  }),
});

const usual = {
  balance: planWeights.balance.usual,
  keep: planWeights.keep.usual,
  village: planWeights.village.usual,
  room: planWeights.room.usual,
};

builder.queryField('holderPlan', (t) =>
  t.field({
    type: HolderPlan,
    errors: { types: [...refusals] },
    description:
      'The plan that costs least by these weights, the same for the same question. Refused (`Invalid`) where the limits leave none: they are named.',
    authScopes: { may: 'register.read' },
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const township = await ctx.db.township.findUnique({ where: { id: input.townshipId.id }, select: { id: true } });
      if (!township) throw new NotFound();
      if (!allowsInTownship(ctx.viewer, 'zone.change', township.id)) throw new NotAllowed();
      const board = await readZoneBoard(ctx.db, township.id, input.on ?? chinaDate(ctx.now()));
      const limits = new Map(
        (input.limits ?? []).map(({ postId, most }) => [postId.id, checkedWhole('limits', most, maxPassedOn)]),
      );
      const asked = {
        ...askedOf(board, limits),
        weights: checkedPlanWeights({ ...usual, ...withoutNulls(input.weights) }),
      };
      const hindrance = planHindrance(asked);
      if (hindrance) throw new Invalid('limits', hindered(board, hindrance));
      const solved = await solvePlan(asked);
      if (!solved) throw new Invalid('weights', tooHard);
      return { board, asked, ...solved };
    },
  }),
);

function askedOf({ members, places }: Board, limits: ReadonlyMap<string, number>): Omit<PlanAsked, 'weights'> {
  const present = new Set(members.map(({ postId }) => postId));
  return {
    members: members.map(({ postId }) => ({ id: postId, most: limits.get(postId) ?? null })),
    places: places.map(({ id, kind, villages, holder }) => ({
      id,
      villages: kind === 'ZONE' ? villages.length : 0,
      holderId: holder && present.has(holder.postId) ? holder.postId : null,
    })),
  };
}

function withoutNulls(weights: Partial<Record<keyof typeof usual, number | null>> | null | undefined) {
  const given = Object.entries(weights ?? {}).filter((entry): entry is [string, number] => entry[1] !== null);
  return Object.fromEntries(given) as Partial<typeof usual>;
}

function hindered({ members }: Board, { places, allowed, limited }: PlanHindrance) {
  if (members.length === 0) return nobody;
  const named = limited.map(({ id, most }) => `${members.find(({ postId }) => postId === id)?.name ?? ''} ${most}`);
  return {
    'zh-CN': `上限太低：${named.join('、')}，合计只能挂包 ${allowed} 处，共有 ${places} 处，还差 ${places - allowed} 处。`,
    en: `The limits are too low: ${named.join(', ')}; together ${allowed} of ${places} zones and rooms, ${places - allowed} short.`,
  };
}

const nobody = { 'zh-CN': '这一天主席团没有成员可以挂包。', en: 'The presidium has no member on that day.' };
const tooHard = {
  'zh-CN': '没有在规定时间内算出方案，请调整后再试。',
  en: 'No plan was found in time; change what is asked.',
};
