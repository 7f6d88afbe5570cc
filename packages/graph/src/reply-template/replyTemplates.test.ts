import { addReplyTemplate, newId } from '@renda/db';
import { countStatements, testWorld, type World } from '@renda/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let handlingId: string;
const ids = { unit: '', county: '' };
const draft = (name: string) => ({ name, replyClass: null, body: '{{领衔代表}}代表：您的建议收悉，现答复如下。' });

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  const suggestion = await (await town.deputy('鲁')).suggestionIn('HANDLING');
  handlingId = (await t.db.handling.findFirstOrThrow({ where: { suggestionId: suggestion.id } })).id;
  ids.unit = await addReplyTemplate(world.actOf(world.handler), newId(), world.roads.id, draft('道路'));
  ids.county = await addReplyTemplate(world.actOf(world.staff), newId(), null, draft('通用'));
});
afterAll(() => t.drop());

const list = { query: '{ replyTemplates(first: 50) { edges { node { id } } } }' };
const narrowed = {
  query: '{ replyTemplates(first: 50, filter: { includeInactive: true }) { edges { node { id } } } }',
};
const ofHandling = () => ({
  query: 'query H($id: ID!) { node(id: $id) { ... on Handling { replyTemplates { id } } } }',
  variables: { id: t.globalId('Handling', handlingId) },
});
const doorsOf = (id: string): Doors => ({ typeName: 'ReplyTemplate', id, lists: [list, narrowed, ofHandling()] });
const abroad = () =>
  t.viewerOf({ jurisdiction: '530521', grants: [{ role: 'HANDLER', organId: world.roads.id }], roles: ['STAFF'] });

describe('a template of replies', () => {
  it('of a unit is seen at every door by its own people, and by nobody else', async () => {
    const doors = doorsOf(ids.unit);
    for (const viewer of [world.handler, world.head])
      expect(await openDoors(t, doors, viewer)).toEqual(everyDoor(t, doors));
    const others = [town.handler, world.staff, world.coordinator, town.clerk, world.stranger, abroad()];
    for (const viewer of others) expect(await openDoors(t, doors, viewer)).toEqual([]);
  });

  it('of the county is seen at every door by every unit and by who keeps it, and by no other', async () => {
    const doors = doorsOf(ids.county);
    for (const viewer of [world.handler, world.staff])
      expect(await openDoors(t, doors, viewer)).toEqual(everyDoor(t, doors));
    // Another unit may not see the suggestion, so nothing of the handling; the list shows it.
    expect(await openDoors(t, { ...doors, lists: [list] }, town.handler)).toEqual(
      everyDoor(t, { ...doors, lists: [list] }),
    );
    const others = [world.coordinator, town.clerk, world.stranger, t.viewerOf({ roles: ['AUDITOR'] }), abroad()];
    for (const viewer of others) expect(await openDoors(t, doors, viewer)).toEqual([]);
  });

  it('is listed in one statement, and one more for the total', async () => {
    const asked = (fields: string) => () =>
      t.run(
        `{ replyTemplates(first: 20, filter: { unitId: "${t.globalId('Organ', world.roads.id)}" }) { ${fields} edges { node { name body unit { name } mayChange } } } }`,
        {},
        world.handler,
      );
    expect((await countStatements(t.db, asked(''))).statements).toHaveLength(1);
    const { statements, result } = await countStatements(t.db, asked('totalCount'));
    expect(statements).toHaveLength(2);
    const edges = [{ node: { name: '道路', body: draft('').body, unit: { name: world.roads.name }, mayChange: true } }];
    expect(result).toEqual({ data: { replyTemplates: { totalCount: 1, edges } } });
  });
});

const keeping = '{ replyTemplateKeeping { ofCounty ofUnits { name } } }';

it('who keeps which is told to them', async () => {
  const answer = async (viewer: typeof world.staff) => t.ask(keeping, {}, viewer);
  expect(await answer(world.staff)).toEqual({ replyTemplateKeeping: { ofCounty: true, ofUnits: [] } });
  expect(await answer(world.handler)).toEqual({
    replyTemplateKeeping: { ofCounty: false, ofUnits: [{ name: world.roads.name }] },
  });
});

it('it is added and changed through the graph; a place that there is not is told with those that there are', async () => {
  const add = `mutation A($input: AddReplyTemplateInput!) { addReplyTemplate(input: $input) { __typename
    ... on Error { message } ... on Invalid { field } ... on ReplyTemplatePayload { replyTemplate { id version replyClass } } } }`;
  const change = `mutation C($input: ChangeReplyTemplateInput!) { changeReplyTemplate(input: $input) { __typename
    ... on ReplyTemplatePayload { replyTemplate { name isActive version } } } }`;
  const input = { idempotencyKey: newId(), unitId: t.globalId('Organ', world.roads.id), name: '排水', replyClass: 'B' };
  const wrong = await t.ask(add, { input: { ...input, body: '请拨打{{电话}}联系我们办公室' } }, world.handler);
  expect(wrong).toMatchObject({
    addReplyTemplate: { __typename: 'Invalid', field: 'body', message: expect.stringContaining('{{领衔代表}}') },
  });
  type Added = { addReplyTemplate: { replyTemplate: { id: string; version: number } } };
  const body = '现将《{{标题}}》的办理情况答复如下。';
  const { addReplyTemplate: made } = await t.ask<Added>(add, { input: { ...input, body } }, world.handler);
  expect(made.replyTemplate).toMatchObject({ version: 1, replyClass: 'B' });
  const changed = { replyTemplateId: made.replyTemplate.id, version: 1, name: '排水沟', body, isActive: false };
  for (const [viewer, told] of [
    [town.handler, 'NotFound'],
    [abroad(), 'NotFound'],
  ] as const)
    expect(await t.ask(change, { input: changed }, viewer)).toEqual({ changeReplyTemplate: { __typename: told } });
  expect(await t.ask(change, { input: changed }, world.handler)).toMatchObject({
    changeReplyTemplate: { replyTemplate: { name: '排水沟', isActive: false, version: 2 } },
  });
  expect(await t.ask(change, { input: changed }, world.handler)).toEqual({
    changeReplyTemplate: { __typename: 'Stale' },
  });
});
