import { countStatements, testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let lead: Awaited<ReturnType<typeof town.deputy>>;
let other: Awaited<ReturnType<typeof town.deputy>>;

const road = {
  title: '关于修复大田坝村塌方村组道路的建议',
  body: '大田坝村到集镇的路每年雨季塌方三四次，群众出行困难。',
};

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  lead = await town.deputy('鲁');
  other = await town.deputy('茶');
});
afterAll(() => t.drop());

const similar = `query Similar($input: SimilarSuggestionsInput!, $first: Int! = 5) {
  similarSuggestions(input: $input, first: $first) { id title outcome { kind sentence mayBeRaisedAgain } }
}`;
const written = { ...road, proposal: '' };
type Found = { similarSuggestions: { id: string; outcome: object }[] };
const ask = async (viewer: Viewer, more: object = {}) =>
  (await t.ask<Found>(similar, { input: { ...written, ...more } }, viewer)).similarSuggestions;

/** The doors that similar ones open: by what is written, and from another one that the viewer sees. */
const doors = (id: string, from: string) => ({
  typeName: 'Suggestion',
  id,
  lists: [
    { query: similar, variables: { input: written, first: 10 } },
    {
      query: 'query From($id: ID!) { node(id: $id) { ... on Suggestion { similar(first: 10) { title id } } } }',
      variables: { id: t.globalId('Suggestion', from) },
    },
  ],
});

describe('similar suggestions', () => {
  it('come with what became of them, in two statements however many there are', async () => {
    const { id } = await lead.suggestionIn('EVALUATED', road);
    const { result, statements } = await countStatements(t.db, () => ask(other.viewer));
    expect(result).toEqual([
      {
        id: t.globalId('Suggestion', id),
        title: road.title,
        outcome: {
          kind: 'SOLVED',
          sentence: expect.stringMatching(/^\d{4}年 · 已解决（A类，满意）$/),
          mayBeRaisedAgain: false,
        },
      },
    ]);
    expect(statements).toHaveLength(2);
    const [english] = await ask({ ...other.viewer, locale: 'en' });
    expect(english?.outcome).toMatchObject({
      sentence: expect.stringMatching(/^\d{4} · solved \(class A, satisfied\)$/),
    });
  });

  it('leave out the draft that is being written', async () => {
    const { id } = await lead.suggestionIn('SUBMITTED', road);
    const excludeId = t.globalId('Suggestion', id);
    expect((await ask(lead.viewer)).map((s) => s.id)).toContain(excludeId);
    expect((await ask(lead.viewer, { excludeId })).map((s) => s.id)).not.toContain(excludeId);
  });

  it('are shown to whoever may see them, and to nobody else', async () => {
    const own = await lead.suggestionIn('ACCEPTED', road);
    const township = await (await town.deputy('字', 'township')).suggestionIn('SUBMITTED', road);
    const opens = async (viewer: Viewer, id: string, from: string) => {
      const open = await openDoors(t, doors(id, from), viewer);
      if (open.length > 0) expect(open).toEqual(everyDoor(t, doors(id, from)));
      return open.length > 0;
    };
    const { id: seen } = await lead.suggestionIn('HANDLING', road);
    for (const viewer of [lead.viewer, other.viewer, world.staff, town.clerk, t.viewerOf({ roles: ['LEADER'] })])
      expect(await opens(viewer, own.id, seen)).toBe(true);
    const abroad = t.viewerOf({ jurisdiction: '530521', roles: ['STAFF', 'LEADER'] });
    const auditor = t.viewerOf({ roles: ['AUDITOR'] });
    for (const viewer of [world.handler, world.policeHandler, world.stranger, auditor, abroad])
      expect(await opens(viewer, own.id, seen)).toBe(false);
    expect(await opens(other.viewer, township.id, seen)).toBe(false);
    expect(await opens(town.member, township.id, seen)).toBe(true);
  });

  it('are ten at most', async () => {
    const { errors } = await t.run(similar, { input: written, first: 11 }, lead.viewer);
    expect(errors?.[0]?.message).toContain('10');
  });
});

describe('units suggested for a suggestion', () => {
  const query = `query Units($id: ID!) { node(id: $id) { ... on Suggestion {
    suggestedUnits { unit { name } share grounds { id title outcome { sentence } } }
  } } }`;
  type Units = { node: { suggestedUnits: object[] } | null };
  const units = async (viewer: Viewer, id: string) =>
    (await t.ask<Units>(query, { id: t.globalId('Suggestion', id) }, viewer)).node?.suggestedUnits ?? null;

  it('name the unit with its grounds to who screens, and nothing to others who see the suggestion', async () => {
    const { id } = await other.suggestionIn('SUBMITTED', road);
    const [first] = (await units(world.staff, id)) ?? [];
    expect(first).toMatchObject({ unit: { name: '县交通运输局' }, share: 1 });
    expect(JSON.stringify(first)).toContain(road.title);
    expect(await units(other.viewer, id)).toEqual([]);
    expect(await units(world.otherStaff, id)).toEqual([]);
    expect(await units(world.stranger, id)).toBeNull();
  });
});

describe('a suggestion raised again', () => {
  const query =
    'query Again($id: ID!) { node(id: $id) { ... on Suggestion { raisesAgain { id outcome { mayBeRaisedAgain } } } } }';

  it('leads to the earlier one, for who may see that', async () => {
    const earlier = await lead.suggestionIn('EVALUATED', road);
    await t.db.suggestion.updateMany({ where: { id: earlier.id }, data: { replyClass: 'B' } });
    const { id } = await other.suggestionIn('ASSIGNED', { ...road, raisesAgainId: earlier.id });
    const again = async (viewer: Viewer) =>
      (await t.ask<{ node: { raisesAgain: object | null } }>(query, { id: t.globalId('Suggestion', id) }, viewer)).node;
    const told = { id: t.globalId('Suggestion', earlier.id), outcome: { mayBeRaisedAgain: true } };
    expect(await again(other.viewer)).toEqual({ raisesAgain: told });
    const elsewhere = await (await world.town('温泉镇')).deputy('罗');
    expect(await again(elsewhere.viewer)).toMatchObject({ raisesAgain: { outcome: { mayBeRaisedAgain: false } } });
    await t.db.handling.updateMany({ where: { suggestionId: earlier.id }, data: { unitId: world.police.id } });
    expect(await again(world.handler)).toEqual({ raisesAgain: null });
  });
});
