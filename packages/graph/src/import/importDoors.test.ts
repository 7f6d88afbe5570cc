import { takeInImport } from '@renda/db';
import { stagedImport, testViewerOf, testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
const ids = { Import: '', ImportRow: '', PastSuggestion: '' };
const suggestion = { id: '' };

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  const staff = world.actOf(world.staff);
  const row = ['县十七届人大四次会议', 7, '关于修复雨季塌方村组道路的建议', '岩演示', '路面塌方，群众出行困难。'];
  ids.Import = await stagedImport(staff, 'PAST_SUGGESTION', ['会议', '编号', '标题', '领衔代表', '内容'], [row]);
  ids.ImportRow = (await t.db.importRow.findFirstOrThrow({ where: { importId: ids.Import } })).id;
  const { version } = await t.db.import.findUniqueOrThrow({ where: { id: ids.Import } });
  await takeInImport(staff, { id: ids.Import, version });
  ids.PastSuggestion = (await t.db.pastSuggestion.findFirstOrThrow()).id;
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const like = { title: '关于修复塌方道路的建议', body: '雨季村组道路塌方，群众出行困难。' };
  suggestion.id = (await deputy.suggestionIn('ACCEPTED', like)).id;
});
afterAll(() => t.drop());

function doorsOf(noun: keyof typeof ids): Doors {
  const through = (from: 'Import' | 'Suggestion', id: string, field: string) => ({
    query: `query Through($id: ID!) { node(id: $id) { ... on ${from} { ${field} } } }`,
    variables: { id: t.globalId(from, id) },
  });
  const lists = {
    Import: [{ query: '{ imports(first: 10) { edges { node { id } } } }' }],
    ImportRow: [through('Import', ids.Import, 'rows(first: 10) { edges { node { id } } }')],
    PastSuggestion: [
      { query: '{ pastSuggestions(first: 10) { edges { node { id } } } }' },
      { query: '{ pastSuggestions(first: 10, search: "塌方") { edges { node { id } } } }' },
      {
        query:
          '{ search(query: "塌方", nouns: [PAST_SUGGESTION]) { edges { node { record { ... on PastSuggestion { id } } } } } }',
      },
      through('Suggestion', suggestion.id, 'similarPast { id }'),
    ],
  };
  return { typeName: noun, id: ids[noun], lists: lists[noun] };
}

const open = (noun: keyof typeof ids, viewer: Viewer) => openDoors(t, doorsOf(noun), viewer);

describe.each(['Import', 'ImportRow', 'PastSuggestion'] as const)('a %s', (noun) => {
  it('is seen at every door by staff', async () => {
    expect(await open(noun, world.staff)).toEqual(everyDoor(t, doorsOf(noun)));
  });

  it('is hidden at every door from a stranger, from a unit, from who keeps accounts, and from another county', async () => {
    const admin = testViewerOf('李管理', [{ role: 'SYSTEM_ADMIN' }]);
    for (const viewer of [world.stranger, world.handler, admin, { ...world.staff, jurisdiction: '530521' }]) {
      expect(await open(noun, viewer)).toEqual([]);
    }
  });
});

it('what may not be seen can neither be mapped, taken in, nor cancelled', async () => {
  const importId = await stagedImport(
    world.actOf(world.staff),
    'HOLIDAY',
    ['日期', '安排', '名称'],
    [['2026-12-08', '休息', '县庆']],
  );
  const { version } = await t.db.import.findUniqueOrThrow({ where: { id: importId } });
  const asked = { importId: t.globalId('Import', importId), version };
  const acts = [
    ['mapImport', 'MapImportInput', { ...asked, mapping: ['day', 'arrangement', 'name'], isKept: true }],
    ['takeInImport', 'TakeInImportInput', asked],
    ['cancelImport', 'CancelImportInput', asked],
  ] as const;
  for (const viewer of [world.stranger, world.handler, { ...world.staff, jurisdiction: '530521' }]) {
    for (const [act, type, input] of acts) {
      const query = `mutation ($input: ${type}!) { ${act}(input: $input) { __typename } }`;
      expect(await t.ask(query, { input }, viewer), act).toEqual({ [act]: { __typename: 'NotFound' } });
    }
  }
  expect(await t.db.import.findUnique({ where: { id: importId } })).toMatchObject({ state: 'PREVIEWED', version });
  expect(await t.db.calendarCorrection.count()).toBe(0);
});
