import { registerEntries } from '@renda/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actOf } from '../act.ts';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;

beforeAll(async () => {
  t = await graphHarness();
  const add = registerEntries(() => actOf(t.contextOf(t.viewerOf({}))));
  const office = await add.organ('县政府督查室');
  await add.organ('县水务局', { handedThroughId: office });
  await add.organ('代表工作委员会');
});
afterAll(() => t.drop());

async function names(filter: object): Promise<string[]> {
  const query = 'query List($filter: OrganFilter) { organs(first: 100, filter: $filter) { edges { node { name } } } }';
  const { organs } = await t.ask<{ organs: { edges: { node: { name: string } }[] } }>(query, { filter });
  return organs.edges.map((edge) => edge.node.name);
}

it('units are the organs that are reached through some organ', async () => {
  expect(await names({ isUnit: true })).toEqual(['县水务局']);
});
