import { assignHolders } from '@renda/db';
import { testWorld, type World } from '@renda/db/testing';
import { chinaDate, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let members: { postId: string }[];

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  const village = await town.village('新城村');
  const [zone, ...rooms] = [
    await town.zone('一片区', [village.id]),
    await town.room('甲联络室', village.id),
    await town.room('乙联络室', village.id),
    await town.room('丙联络室', village.id),
  ];
  members = [await town.presidiumMember('茶'), await town.presidiumMember('鲁')];
  const [tea] = members as [{ postId: string }];
  const items = [
    { kind: 'ZONE', id: zone?.id as string, version: 1, postId: tea.postId },
    ...rooms.slice(0, 2).map(({ id }) => ({ kind: 'SITE' as const, id, version: 1, postId: tea.postId })),
  ] as const;
  await assignHolders(world.actOf(town.clerk), chinaDate(world.now()), items);
});
afterAll(() => t.drop());

const query = `query Plan($input: HolderPlanInput!) {
  holderPlan(input: $input) {
    __typename
    ... on Error { message }
    ... on Invalid { field }
    ... on HolderPlan {
      changes { place { name } to { name } worth }
      before { balance keep total } after { balance keep total }
      loads { member { name } before after }
      isBest
    }
  }
}`;

type Plan = {
  readonly holderPlan: { readonly __typename: string; readonly changes?: readonly { readonly worth: number | null }[] };
};

async function plan(viewer: Viewer, more: object = {}): Promise<Plan['holderPlan']> {
  const input = { townshipId: t.globalId('Township', town.township.id), ...more };
  return (await t.ask<Plan>(query, { input }, viewer)).holderPlan;
}

describe('a plan of holders', () => {
  let before: unknown[];
  beforeEach(async () => {
    before = await t.db.zoneAssignment.findMany();
  });

  it('evens loads with the fewest changes, says what each is worth, and writes nothing', async () => {
    const found = await plan(town.clerk);
    expect(found).toMatchObject({
      before: { balance: 9, keep: 0, total: 9 },
      after: { balance: 0, keep: 2, total: 2 },
      loads: [
        { before: 3, after: 2 },
        { before: 0, after: 2 },
      ],
      isBest: true,
    });
    expect(found.changes?.map(({ worth }) => worth)).toEqual(expect.arrayContaining([4, null]));
    expect(found.changes).toHaveLength(2);
    expect(await t.db.zoneAssignment.findMany()).toEqual(before);
  });

  it('is asked for by weights and limits; limits that leave none are named', async () => {
    const limits = members.map(({ postId }, i) => ({ postId: t.globalId('Post', postId), most: i }));
    expect(await plan(town.clerk, { limits })).toMatchObject({
      __typename: 'Invalid',
      field: 'limits',
      message: expect.stringContaining('合计只能挂包 1 处，共有 4 处，还差 3 处'),
    });
    expect(await plan(town.clerk, { weights: { keep: 11 } })).toMatchObject({ __typename: 'Invalid', field: 'keep' });
    expect(await plan(town.clerk, { weights: { balance: 0, keep: 1 }, limits: limits.slice(0, 1) })).toMatchObject({
      after: { balance: 0 },
      loads: [{ after: 0 }, { after: 4 }],
    });
  });

  it('is for who may say who holds what there: the township’s own and staff', async () => {
    expect(await plan(world.staff)).toMatchObject({ __typename: 'HolderPlan' });
    const other = await world.town('柯街镇');
    for (const viewer of [other.clerk, world.handler, world.stranger]) {
      expect(await plan(viewer)).toMatchObject({ __typename: 'NotAllowed' });
    }
    expect(await plan(t.viewerOf({ jurisdiction: '530521', roles: ['STAFF'] }))).toMatchObject({
      __typename: 'NotFound',
    });
  });
});
