import { NotAllowed, type RawCell, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unsafeSimilarPastSuggestions } from '../past-suggestion/similarPastSuggestions.ts';
import { visiblePastSuggestions } from '../past-suggestion/visiblePastSuggestions.ts';
import { searchPage } from '../search/searchPage.ts';
import { exported, stagedImport, testViewerOf } from '../testing/index.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { takeInImport } from './takeInImport.ts';

let { by, database, deputy, read, world } = {} as Stage;
beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const headings = ['会议', '编号', '标题', '领衔代表', '附议代表', '内容', '承办单位', '答复类别', '代表评价', '公开'];
const series = '县十七届人大四次会议';
const pylon = [
  series,
  7,
  '关于改造老旧输电铁塔的建议',
  '岩•罕拉',
  '普阿山、字金花',
  '铁塔锈蚀',
  '县供电局',
  'A',
  '满意',
  '是',
];
const staged = (rows: readonly (readonly RawCell[])[]) =>
  stagedImport(by(world.staff), 'PAST_SUGGESTION', headings, rows);
const importOf = (id: string) => world.db.import.findUniqueOrThrow({ where: { id } });
const takeIn = async (id: string) => takeInImport(by(world.staff), { id, version: (await importOf(id)).version });
const found = async (query: string, viewer: Viewer) => {
  const asked = { query, nouns: ['PAST_SUGGESTION'] as const, after: null };
  const hits = await searchPage(world.db, viewer, asked, 10, () => ({}));
  return hits.map(({ heading }) => heading.text);
};

it('suggestions of earlier years come in beside the platform’s own: nothing is owed, told, asked for or counted', async () => {
  const counted = () =>
    Promise.all([
      world.db.suggestion.count(),
      world.db.deadline.count(),
      world.db.notice.count(),
      world.db.handling.count(),
      world.db.suggestionEvent.count(),
    ]);
  const before = await counted();
  await takeIn(
    await staged([pylon, [series, 8, '关于修建茶山步道的建议', '茶演示', null, null, null, null, null, null]]),
  );
  expect(await counted()).toEqual(before);
  expect(await world.db.pastSuggestion.findMany({ orderBy: { number: 'asc' } })).toMatchObject([
    {
      officialNumber: `${series}第0007号`,
      leadDeputy: '岩·罕拉',
      replyClass: 'A',
      evaluation: 'SATISFIED',
      isOpen: true,
    },
    { officialNumber: `${series}第0008号`, replyClass: null, isOpen: false },
  ]);
});

it('they are found by words, names and numbers, and by what is like them', async () => {
  for (const query of ['输电铁塔', '罕拉', '供电局', '第0007号']) {
    expect(await found(query, world.staff), query).toEqual([pylon[2]]);
  }
  const matter = {
    title: '关于更换锈蚀输电铁塔的建议',
    body: '',
    proposal: '',
    categoryId: null,
    townshipId: null,
    id: null,
  };
  const [most, ...others] = await unsafeSimilarPastSuggestions(world.db, matter);
  expect(await world.db.pastSuggestion.findUnique({ where: { id: most?.id ?? '' } })).toMatchObject({ number: 7 });
  expect(others).toEqual([]);
});

it('one that the platform has handled itself is not taken in beside it', async () => {
  const { id } = await deputy.suggestionIn('HANDLING');
  const whole = (await read(id)).officialNumber ?? '';
  const [, prefix = '', number = ''] = /^(.*)第(\d+)号$/.exec(whole) ?? [];
  const row = [prefix, Number(number), ...pylon.slice(2)];
  const importId = await staged([row]);
  expect(await importOf(importId)).toMatchObject({ warningCount: 1, addCount: 0 });
  await expect(takeIn(importId)).rejects.toThrow('完全相同');
});

it('what is there changes by its number, columns that a file lacks stay, and what is given out comes in as the same', async () => {
  const short = ['会议', '编号', '标题', '领衔代表'];
  const id = await stagedImport(by(world.staff), 'PAST_SUGGESTION', short, [
    [series, 7, '关于改造输电铁塔的建议', '岩·罕拉'],
  ]);
  await takeIn(id);
  expect(await world.db.pastSuggestion.findFirst({ where: { number: 7 } })).toMatchObject({
    title: '关于改造输电铁塔的建议',
    units: '县供电局',
    isOpen: true,
    version: 2,
  });
  expect(await found('老旧', world.staff)).toEqual([]);
  const out = await exported(by(world.staff), 'PAST_SUGGESTION', '2026-03-05');
  const again = await importOf(await stagedImport(by(world.staff), 'PAST_SUGGESTION', out.headings, out.rows));
  expect(again).toMatchObject({ rowCount: 2, sameCount: 2 });
});

it('units see those that are open, a stranger and another county none, and only staff bring them in', async () => {
  const seen = (viewer: Viewer, db = world.db) => db.pastSuggestion.count({ where: visiblePastSuggestions(viewer) });
  expect(await seen(world.staff)).toBe(2);
  expect(await seen(deputy.viewer)).toBe(2);
  expect(await seen(world.handler)).toBe(1);
  expect(await found('步道', world.handler)).toEqual([]);
  expect(await seen(world.stranger)).toBe(0);
  expect(await found('步道', world.stranger)).toEqual([]);
  expect(await seen(world.staff, database.county('530521'))).toBe(0);
  const admin = testViewerOf('李管理', [{ role: 'SYSTEM_ADMIN' }]);
  await expect(stagedImport({ ...by(world.staff), viewer: admin }, 'PAST_SUGGESTION', headings, [])).rejects.toThrow(
    NotAllowed,
  );
});
