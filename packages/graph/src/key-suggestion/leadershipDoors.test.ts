import { newId } from '@renda/db';
import { openLeadership, testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
let ids: { instruction: string; report: string; key: string; suggestion: string };

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  const town = await world.town('田园镇');
  deputy = await town.deputy('鲁');
  const led = await openLeadership({ world });
  const { id } = await deputy.suggestionIn('HANDLING');
  const now = world.now();
  const suggestionId = id;
  const instruction = await t.db.instruction.create({
    data: {
      suggestionId,
      leaderName: '邵演示',
      leaderTitle: '县长',
      text: '请抓紧办理。',
      givenOn: now,
      enteredByName: '周演示',
      createdAt: now,
    },
  });
  const report = await t.db.upwardReport.create({
    data: {
      suggestionId,
      addressee: 'VICE_HEAD',
      addresseeName: '副县长穆演示',
      addresseePersonId: led.viceHead.id,
      body: '提请协调。',
      state: 'SENT',
      draftedAt: now,
      draftedByName: '周演示',
    },
  });
  const key = await t.db.keySuggestion.create({
    data: {
      id: newId(),
      suggestionId,
      year: 2026,
      chosenOn: now,
      meeting: '第 58 次主任会议',
      supervisorId: world.committee.id,
    },
  });
  ids = { instruction: instruction.id, report: report.id, key: key.id, suggestion: id };
});
afterAll(() => t.drop());

const under = (field: string) => ({ query: `{ suggestions(first: 100) { edges { node { ${field} { id } } } } }` });

const doors = (): Readonly<Record<'instruction' | 'report' | 'key', Doors>> => ({
  instruction: { typeName: 'Instruction', id: ids.instruction, lists: [under('instructions')] },
  report: { typeName: 'UpwardReport', id: ids.report, lists: [under('upwardReports')] },
  key: {
    typeName: 'KeySuggestion',
    id: ids.key,
    lists: [under('keySuggestion'), { query: '{ keySuggestions(first: 100) { edges { node { id } } } }' }],
  },
});

describe('what leaders wrote and were sent', () => {
  it('is open to the offices that work on the suggestion', async () => {
    for (const viewer of [world.staff, world.coordinator, world.handler, t.viewerOf({ roles: ['COUNTY_LEADER'] })]) {
      for (const each of Object.values(doors())) {
        expect(await openDoors(t, each, viewer), each.typeName).toEqual(everyDoor(t, each));
      }
    }
  });

  it('stays closed to a stranger, to another county, and to a unit that does not handle it', async () => {
    const others: Viewer[] = [world.stranger, t.viewerOf({ jurisdiction: '530521' }), world.policeHandler];
    for (const viewer of others) {
      for (const each of Object.values(doors())) expect(await openDoors(t, each, viewer), each.typeName).toEqual([]);
    }
  });

  it('is not for deputies as such, who see that it is a key suggestion and no more', async () => {
    const { instruction, report, key } = doors();
    expect(await openDoors(t, instruction, deputy.viewer)).toEqual([]);
    expect(await openDoors(t, report, deputy.viewer)).toEqual([]);
    expect(await openDoors(t, key, deputy.viewer)).toEqual(everyDoor(t, key));
  });

  it('reaches the leader to whom it was sent, and nobody else’s list', async () => {
    const sent = await t.db.upwardReport.findUniqueOrThrow({ where: { id: ids.report } });
    const leader = { ...t.viewerOf({ roles: ['COUNTY_LEADER'] }), personId: sent.addresseePersonId };
    const list = '{ receivedReports(first: 10) { edges { node { addresseeName body suggestion { title } } } } }';
    type Received = { receivedReports: { edges: { node: { addresseeName: string } }[] } };
    expect((await t.ask<Received>(list, {}, leader)).receivedReports.edges).toHaveLength(1);
    const other = t.viewerOf({ roles: ['COUNTY_LEADER'] });
    expect((await t.ask<Received>(list, {}, other)).receivedReports.edges).toEqual([]);
  });

  it('shows the chain on the suggestion', async () => {
    const query = 'query Chain($id: ID!) { node(id: $id) { ... on Suggestion { chain { tier person title organ } } } }';
    type Chain = { node: { chain: { tier: string; person: string | null }[] } | null };
    const variables = { id: t.globalId('Suggestion', ids.suggestion) };
    const { node } = await t.ask<Chain>(query, variables, world.staff);
    expect(node?.chain.map(({ tier }) => tier)).toEqual([
      'HEAD_OF_GOVERNMENT',
      'LEADER_IN_CHARGE',
      'COORDINATOR',
      'UNIT_HEAD',
      'HANDLER',
    ]);
    expect((await t.ask<Chain>(query, variables, world.stranger)).node).toBeNull();
  });
});
