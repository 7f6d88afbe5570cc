import { foldedText, type SearchNoun, searchNouns, type Viewer } from '@renda/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { addToRegister, changeInRegister } from '../register/changeRegister.ts';
import { reviseSuggestion } from '../suggestion/draftSuggestion.ts';
import { purgeSuggestion } from '../suggestion/purgeSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft, testAttachment } from '../testing/world.ts';
import { rebuildSearch } from './rebuildSearch.ts';
import { refreshSearch } from './refreshSearch.ts';
import { searchPage } from './searchPage.ts';

let { by, database, deputy, read, town, world } = {} as Stage;
let staff: Viewer;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
  ({ staff } = world);
  await rebuildSearch(world.db);
});
afterAll(() => database.drop());

const find = (query: string, viewer = staff, nouns: readonly SearchNoun[] = searchNouns) =>
  searchPage(world.db, viewer, { query, nouns, after: null }, 50, () => ({}));
const ids = async (...asked: Parameters<typeof find>) => (await find(...asked)).map(({ recordId }) => recordId);
const titled = (title: string, more: object = {}) =>
  deputy.suggestionIn('ACCEPTED', { ...completeDraft(world), title, ...more });
const now = (id: string) => world.db.suggestion.findUniqueOrThrow({ where: { id } });

describe('a suggestion is found', () => {
  it('by any two neighbouring characters of title, proposal or body', async () => {
    const { id } = await titled('关于整治鹧鸪箐滑坡隐患的建议', {
      body: '雨季鸪箐沿线多次滑坡。',
      proposal: '请求修筑挡墙蓑衣段。',
    });
    for (const query of ['鹧鸪', '鸪箐', '整治鹧鸪箐滑坡', '蓑衣', '沿线多次']) expect(await ids(query)).toContain(id);
    expect(await ids('鹧箐')).not.toContain(id);
  });

  it('by its number as it is written or said, before what merely holds the figures', async () => {
    const { id, number, officialNumber } = await now((await titled('关于编号的建议')).id);
    await titled(`关于第${String(number).padStart(4, '0')}号界桩的建议`);
    for (const query of [
      String(number),
      `第${number}号`,
      `第${String(number).padStart(4, '0')}号`,
      officialNumber ?? '',
    ]) {
      expect((await ids(query))[0], query).toBe(id);
    }
  });

  it('by Latin words whatever their case and width, by rare characters, and through punctuation', async () => {
    const { id } = await titled('关于完善５Ｇ基站、消除Wi-Fi盲区（𠮷𠀀寨）的建议');
    for (const query of ['5g', 'WIFI', 'fi盲', '𠮷𠀀', '𠀀寨', '基站消除', '基站、消除'])
      expect(await ids(query), query).toContain(id);
  });

  it('where every term stands, in whatever order and place', async () => {
    const { id } = await titled('关于更换珠山村管网的建议', { body: '该村管网锈蚀漏水严重，群众吃水困难。' });
    expect(await ids('锈蚀 珠山')).toContain(id);
    expect(await ids('锈蚀 珠山 桥梁')).not.toContain(id);
  });

  it('by its new words once it is revised, and no more by the old ones', async () => {
    const { id } = await deputy.suggestionIn('RETURNED', { title: '关于驯养孔雀的建议' });
    expect(await ids('孔雀')).toEqual([id]);
    await reviseSuggestion(by(deputy.viewer), await now(id), { ...completeDraft(world), title: '关于驯养白鹇的建议' });
    expect(await ids('孔雀')).toEqual([]);
    expect(await ids('白鹇')).toEqual([id]);
  });

  it('by nothing once it is purged', async () => {
    const { id } = await titled('关于玄铁令的建议');
    await purgeSuggestion(by(staff), await now(id), '误录了不宜公开的内容');
    expect(await ids('玄铁')).toEqual([]);
    expect(await world.db.searchEntry.count({ where: { recordId: id } })).toBe(0);
  });
});

describe('what is found stands in order:', () => {
  it('as words in the title, then in the title, then in the text, then in a file; the newer first', async () => {
    const text = await titled('关于支持产业的建议', { body: '高山坡地发展咖啡，群众增收前景好。' });
    const older = await titled('关于咖啡产业的建议');
    const newer = await titled('关于扶持咖啡种植的建议');
    const file = await testAttachment(world.db, staff, 'PROOF');
    await world.db.attachment.update({ where: { id: file.id }, data: { name: '咖啡.pdf', suggestionId: newer.id } });
    await refreshSearch(world.db, 'ATTACHMENT', [file.id]);
    expect(await ids('咖啡')).toEqual([newer.id, older.id, text.id, file.id]);
    const across = await titled('关于引水利用的建议');
    const word = await titled('关于兴修水利的建议');
    expect((await ids('水利')).indexOf(word.id)).toBeLessThan((await ids('水利')).indexOf(across.id));
  });

  it('page after page, each once', async () => {
    for (let i = 0; i < 7; i += 1) await titled(`关于翠湖片区第${i}期的建议`);
    const all = await find('翠湖');
    const seen: string[] = [];
    for (let after: (typeof all)[number] | null = null; ; ) {
      const page = await searchPage(world.db, staff, { query: '翠湖', nouns: searchNouns, after }, 3, () => ({}));
      seen.push(...page.map(({ recordId }) => recordId));
      after = page.at(-1) ?? null;
      if (page.length < 3) break;
    }
    expect(seen).toEqual(all.map(({ recordId }) => recordId));
    expect(new Set(seen).size).toBe(7);
  });
});

describe('people and organs are found', () => {
  const added = (name: string) =>
    addToRegister(
      { ...by(staff) },
      'person',
      { name, sex: 'FEMALE', ethnicGroup: '汉族', validFrom: '2021-12-01' } as never,
      newId(),
    );

  it('by name, whole pinyin and initials, who is called so first', async () => {
    const id = await added('陆园亭');
    await added('陆园亭亭');
    for (const query of ['陆园亭', 'luyuanting', 'lyt', 'LYT']) expect((await ids(query))[0], query).toBe(id);
    expect(await ids('园亭')).toContain(id);
    expect(await ids('yuanting')).toContain(id);
  });

  it('by the new name after a change', async () => {
    const id = await added('茶花');
    await changeInRegister(by(staff), 'person', { id, version: 1 }, { name: '岩·罕拉' } as never);
    expect(await ids('岩罕')).toEqual([id]);
    expect(await ids('yhl', staff, ['PERSON'])).toEqual([id]);
    expect(await ids('茶花')).toEqual([]);
  });

  it('organs by full and short names and their initials', async () => {
    expect(await ids('交通运输', staff, ['ORGAN'])).toEqual([world.roads.id]);
    expect(await ids('xjtysj')).toContain(world.roads.id);
  });
});

describe('nobody finds what they may not see:', () => {
  it('a stranger nothing, another county nothing, a draft its author alone', async () => {
    const { id } = await deputy.suggestionIn('DRAFT', { title: '关于孑孓治理的建议' });
    expect(await ids('孑孓', deputy.viewer)).toEqual([id]);
    for (const viewer of [staff, world.stranger, town.clerk, world.handler])
      expect(await ids('孑孓', viewer)).toEqual([]);
    const open = await titled('关于饕餮文物的建议');
    expect(await ids('饕餮')).toEqual([open.id]);
    expect(await ids('饕餮', world.stranger)).toEqual([]);
    const elsewhere = database.county('530521');
    const asked = { query: '饕餮', nouns: searchNouns, after: null };
    expect(await searchPage(elsewhere, { ...staff, jurisdiction: '530521' }, asked, 50, () => ({}))).toEqual([]);
    expect(await ids('演示', world.stranger)).toEqual([]);
  });

  it('a unit finds its own behind however many of others', async () => {
    const own = await deputy.suggestionIn('ASSIGNED', { title: '关于貔貅路的建议' });
    await world.db.$executeRaw`
      insert into search_entries (id, noun, record_id, weight, heading, heading_words, names, text, grams, at, form)
      select gen_random_uuid(), 'SUGGESTION', gen_random_uuid(), 1, '貔貅', ' 貔貅 ', '', '', array_to_tsvector(array['貔貅']), now(), 1
      from generate_series(1, 700)`;
    expect(await ids('貔貅', world.handler)).toEqual([own.id]);
    await rebuildSearch(world.db, { onlyMissing: true });
    expect(await world.db.searchEntry.count({ where: { heading: { contains: '貔貅' } } })).toBe(1);
  });
});

describe('a query of any kind', () => {
  it.each([
    '',
    '   ',
    '，。！',
    '%',
    '_',
    '\\',
    "' or 1=1 --",
    '& | ! ( ) : * <->',
    '\u0000',
    '😀',
    '字'.repeat(5000),
    'a b '.repeat(900),
  ])('%j is answered', async (query) => {
    expect(Array.isArray(await find(query))).toBe(true);
  });

  it('of signs that others take for wildcards finds nothing', async () => {
    for (const query of ['%', '_', '*', '，']) expect(await find(query)).toEqual([]);
  });

  it('of one character finds what holds it', async () => {
    const { id } = await titled('关于建设骥');
    expect(await ids('骥')).toEqual([id]);
  });

  it('finds what a plain scan finds, no more and no less', async () => {
    const letters = ['山', '水', '路', '桥', 'a', 'B', '1', '０', '𠀀', '，', ' '];
    const text = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    const common = { state: 'SUBMITTED', body: '', congressId: world.congress.id, screenerId: world.committee.id };
    const entered = { leadDeputyId: deputy.id, enteredById: newId(), enteredByName: '鲁演示' };
    const random = await world.db.suggestion.createManyAndReturn({
      data: fc.sample(text, 80).map((title) => ({ ...common, ...entered, title: `关于${title}` })),
      select: { id: true, title: true },
    });
    await rebuildSearch(world.db, { onlyMissing: true });
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        const terms = query
          .split(/[\s，]+/)
          .map(foldedText)
          .filter(Boolean);
        const scanned = random.filter(
          ({ title }) => terms.length > 0 && terms.every((term) => foldedText(title).includes(term)),
        );
        const found = new Set(
          (await searchPage(world.db, staff, { query, nouns: ['SUGGESTION'], after: null }, 500, () => ({}))).map(
            (hit) => hit.recordId,
          ),
        );
        expect(random.filter(({ id }) => found.has(id)).map(({ title }) => title)).toEqual(
          scanned.map(({ title }) => title),
        );
      }),
      { numRuns: 60 },
    );
  });
});

it('writing all entries anew changes nothing and leaves none of what is gone', async () => {
  const entries = () => world.db.searchEntry.findMany({ orderBy: { recordId: 'asc' }, omit: { id: true } });
  await rebuildSearch(world.db);
  const before = await entries();
  const count = await rebuildSearch(world.db);
  expect(count).toBe(before.length);
  expect(await entries()).toEqual(before);
  expect(await rebuildSearch(world.db, { onlyMissing: true })).toBe(0);
  const { id } = await world.db.person.create({
    data: { name: '将去', sex: 'MALE', ethnicGroup: '汉族', validFrom: new Date() },
  });
  await rebuildSearch(world.db, { onlyMissing: true });
  await world.db.person.delete({ where: { id } });
  expect(await world.db.searchEntry.count({ where: { recordId: id } })).toBe(0);
  expect((await read((await titled('关于完好的建议')).id)).title).toBe('关于完好的建议');
});
