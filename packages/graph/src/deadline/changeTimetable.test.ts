import { toDay } from '@renda/db';
import { testWorld, type World } from '@renda/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  await (await (await world.town('田园镇')).deputy('鲁')).suggestionIn('HANDLING');
});
afterAll(() => t.drop());

const list = '{ deadlineRules { id } }';
const fields = `id count unit rollsForward legalBasis remindBefore remindEvery lateEvery escalateAfter inForceFrom version`;
type Rule = { id: string; version: number; count: number };
async function replyRule() {
  const { id } = await t.db.deadlineRule.findFirstOrThrow({ where: { key: 'reply', inForceTo: null } });
  const query = `query ($id: ID!) { node(id: $id) { ... on DeadlineRule { ${fields} } } }`;
  return (await t.ask<{ node: Rule }>(query, { id: t.globalId('DeadlineRule', id) }, world.staff)).node;
}
async function wanted(more: object) {
  const { id: ruleId, ...rule } = await replyRule();
  return { rule: { ruleId, ...rule, ...more } };
}
const preview = `query ($change: TimetableChangeInput!) { timetablePreview(change: $change) { __typename
  ... on TimetablePreview { count moves { about label was dueOn } } ... on Invalid { field } } }`;
const change = `mutation ($change: TimetableChangeInput!) { changeTimetable(change: $change) { __typename
  ... on ChangeTimetablePayload { count } ... on Invalid { field } } }`;

it('rules of time are listed for staff, and another county’s are nobody’s', async () => {
  const { id } = await t.db.deadlineRule.findFirstOrThrow({ where: { key: 'reply', inForceTo: null } });
  const doors = { typeName: 'DeadlineRule', id, lists: [{ query: list }] };
  expect(await openDoors(t, doors, world.staff)).toEqual(everyDoor(t, doors));
  expect(await openDoors(t, doors, { ...world.staff, jurisdiction: '530521' })).toEqual([]);
  expect((await t.run(list, {}, world.handler)).errors).toHaveLength(1);
});

it('what would follow is shown with the suggestion and both dates, and then done', async () => {
  const asked = await wanted({ count: 1 });
  const shown = await t.ask<{ timetablePreview: { count: number; moves: { label: string; was: string }[] } }>(
    preview,
    { change: asked },
    world.staff,
  );
  const { dueOn } = await t.db.deadline.findFirstOrThrow({ where: { key: 'reply' } });
  expect(shown.timetablePreview).toMatchObject({ __typename: 'TimetablePreview' });
  expect(shown.timetablePreview.moves).toMatchObject([{ label: '答复期限', was: toDay(dueOn) }]);
  expect(await t.ask(change, { change: asked }, world.staff)).toEqual({
    changeTimetable: { __typename: 'ChangeTimetablePayload', count: 1 },
  });
  expect(await t.ask(change, { change: asked }, world.staff)).toMatchObject({
    changeTimetable: { __typename: 'Stale' },
  });
});

it.each([
  ['nothing', {}],
  ['two changes', { publishedDay: '2026-05-01', day: { day: '2026-05-01', isWorkday: true, name: '补班' } }],
])('%s is refused', async (_, both) => {
  expect(await t.ask(change, { change: both }, world.staff)).toMatchObject({ changeTimetable: { field: 'change' } });
});

it('is for staff alone', async () => {
  const asked = await wanted({ count: 2 });
  const byHandler = await t.ask<{ changeTimetable: { __typename: string } }>(change, { change: asked }, world.handler);
  expect(byHandler.changeTimetable.__typename).toBe('NotAllowed');
  expect(await t.ask(preview, { change: asked }, world.handler)).toMatchObject({
    timetablePreview: { __typename: 'NotAllowed' },
  });
});
