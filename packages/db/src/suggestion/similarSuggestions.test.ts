import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft } from '../testing/world.ts';
import { reviseSuggestion } from './draftSuggestion.ts';
import { learnedUnits } from './learnedUnits.ts';
import { type ComparedMatter, unsafeSimilarSuggestions } from './similarSuggestions.ts';

let { by, database, deputy, read, town, world } = {} as Stage;
let road: string;
let sameRoad: string;
let water: string;

const roadText = {
  title: '关于修复大田坝村塌方村组道路的建议',
  body: '大田坝村到集镇的路每年雨季塌方三四次，群众出行困难。',
};
const waterText = {
  title: '关于更换珠山村老旧供水管网的建议',
  body: '珠山村供水管网锈蚀漏水，枯水季节要隔天供水，群众吃水困难。',
};

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
  road = (await deputy.suggestionIn('EVALUATED', roadText)).id;
  sameRoad = (await deputy.suggestionIn('HANDLING', { ...roadText, title: '关于硬化大田坝村道路的建议' })).id;
  water = (await deputy.suggestionIn('ACCEPTED', waterText)).id;
});
afterAll(() => database.drop());

const written = (change: Partial<ComparedMatter>): ComparedMatter => ({
  title: '',
  body: '',
  proposal: '',
  categoryId: null,
  townshipId: null,
  id: null,
  ...change,
});
const alike = async (change: Partial<ComparedMatter>) =>
  (await unsafeSimilarSuggestions(world.db, written(change))).map(({ id }) => id);

describe('what is like a matter', () => {
  it('is found by the words of its title, the likest first', async () => {
    expect(await alike({ title: '关于修复大田坝村塌方道路的建议' })).toEqual([road, sameRoad]);
    expect(await alike({ title: '关于珠山村供水管网漏水的建议' })).toEqual([water]);
  });

  it('is found by what is told before there is a title', async () => {
    expect((await alike({ body: '我们这里的供水管网锈蚀漏水，隔几天才来一次水' }))[0]).toBe(water);
  });

  it('is not found by words that have nothing in common', async () => {
    expect(await alike({ title: '关于古籍数字化的意见', body: '图书馆馆藏没有电子版。' })).toEqual([]);
    expect(await alike({})).toEqual([]);
  });

  it('is never itself, nor a draft, nor what was purged', async () => {
    const { id } = await deputy.suggestionIn('DRAFT', { title: '关于大田坝村塌方道路清理的建议' });
    const purged = await deputy.suggestionIn('PURGED', roadText);
    const found = await alike({ ...roadText, id: road });
    expect(found).toContain(sameRoad);
    for (const none of [road, id, purged.id]) expect(found).not.toContain(none);
  });

  it('is found by its new words once it is revised, and no more by the old ones', async () => {
    const { id } = await deputy.suggestionIn('RETURNED', {
      ...waterText,
      title: '关于新建汽车充电桩的建议',
      body: '集镇没有充电桩，电动汽车无处充电。',
    });
    expect(await alike({ title: '充电桩' })).toEqual([id]);
    const rewritten = { ...completeDraft(world), title: '关于增设图书阅览室的建议', body: '集镇没有图书阅览室。' };
    await reviseSuggestion(by(deputy.viewer), await read(id), rewritten);
    expect(await alike({ title: '充电桩' })).toEqual([]);
    expect(await alike({ title: '图书阅览室' })).toEqual([id]);
  });

  it('weighs what is near: the same township before another', async () => {
    const elsewhere = await world.town('温泉镇');
    const there = (await (await elsewhere.deputy('茶')).suggestionIn('ACCEPTED', { title: '关于建设敬老院的建议' })).id;
    const here = (await deputy.suggestionIn('ACCEPTED', { title: '关于建设敬老院的建议' })).id;
    const from = async (townshipId: string) => (await alike({ title: '建设敬老院', townshipId }))[0];
    expect(await from(elsewhere.township.id)).toBe(there);
    expect(await from(town.township.id)).toBe(here);
  });

  it('is of the own county alone', async () => {
    expect(await unsafeSimilarSuggestions(database.county('530521'), written(roadText))).toEqual([]);
  });

  it('takes any text: signs, Latin words, emoji, rare characters, nothing', async () => {
    for (const title of ["' or 1=1 --", '5G WiFi 😀', '𠀀𠀁寨', '\\ & | ! ( ) : *', ' ']) {
      expect(Array.isArray(await alike({ title, body: title.repeat(200) }))).toBe(true);
    }
    const { id } = await deputy.suggestionIn('ACCEPTED', { title: '关于完善5G基站建设、消除WiFi盲区的建议' });
    expect((await alike({ title: '５Ｇ wifi 基站' }))[0]).toBe(id);
  });
});

it('the words are the database’s to keep: all of them, in the weight of their place', async () => {
  const words = await withOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query('select search::text from suggestions where id = $1', [water]);
    return rows[0].search as string;
  });
  expect(words).toContain("'珠山':5A,223C");
  expect(words).toContain("'护栏':107B");
  expect(words).not.toMatch(/[，。]/);
});

it('nothing of a purged suggestion is left in its words', async () => {
  const { id } = await deputy.suggestionIn('PURGED', roadText);
  const words = await withOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`select coalesce(search::text, '') as search from suggestions where id = $1`, [
      id,
    ]);
    return rows[0].search as string;
  });
  expect(words).not.toMatch(/大田|塌方|道路|护栏/);
});

describe('units learned from earlier suggestions', () => {
  const asked = (viewer: Parameters<typeof learnedUnits>[1], id: string) =>
    learnedUnits(world.db, viewer, id, world.now());

  it('are those that led similar ones, with what speaks for them', async () => {
    const { id } = await deputy.suggestionIn('SUBMITTED', { title: '关于修复大田坝村水毁道路的建议' });
    const [unit, ...others] = await asked(world.staff, id);
    expect(others).toEqual([]);
    expect(unit).toMatchObject({ unit: { id: world.roads.id, name: '县交通运输局' }, share: 1 });
    expect(unit?.grounds.map((ground) => ground.id).sort()).toEqual([road, sameRoad].sort());
  });

  it('are shown to who screens or received it, and nobody else', async () => {
    const { id } = await deputy.suggestionIn('HANDED_OVER', { title: '关于修复大田坝村水毁道路的建议' });
    expect(await asked(world.staff, id)).toHaveLength(1);
    expect(await asked(world.coordinator, id)).toHaveLength(1);
    const nobody = [deputy.viewer, world.otherStaff, world.handler, town.clerk, world.stranger];
    for (const viewer of nobody) expect(await asked(viewer, id)).toEqual([]);
  });

  it('are in office', async () => {
    const { id } = await deputy.suggestionIn('SUBMITTED', { title: '关于修复大田坝村水毁道路的建议' });
    const end = (validTo: Date | null) =>
      world.db.organ.updateMany({ where: { id: world.roads.id }, data: { validTo } });
    await end(new Date('2025-01-01'));
    expect(await asked(world.staff, id)).toEqual([]);
    await end(null);
    expect(await asked(world.staff, id)).toHaveLength(1);
  });

  it('did not decline', async () => {
    const { id } = await deputy.suggestionIn('SUBMITTED', { title: '关于修复大田坝村水毁道路的建议' });
    await world.db.handling.updateMany({
      where: { suggestionId: { in: [road, sameRoad] } },
      data: { state: 'DECLINED' },
    });
    expect(await asked(world.staff, id)).toEqual([]);
  });
});
