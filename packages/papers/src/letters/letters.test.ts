import { changeLetterhead, handOverBatch, newId, prepareBatch, reviseBatch } from '@renda/db';
import { testWorld, type World } from '@renda/db/testing';
import { chinaDate, Invalid, NotAllowed, NotFound, type SuggestionLetter, type Viewer } from '@renda/domain';
import { type GraphHarness, graphHarness } from '@renda/graph/testing';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchLetterFile } from './batchLetters.ts';
import { sampleLetterFile } from './sampleLetter.ts';
import { suggestionLetterFile } from './suggestionLetters.ts';

let t: GraphHarness;
let world: World;
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  deputy = await (await world.town('田园镇')).deputy('鲁');
  for (const state of ['ACCEPTED', 'HANDLING', 'REPLIED', 'FULFILLING'] as const) {
    ids[state] = t.globalId('Suggestion', (await deputy.suggestionIn(state)).id);
  }
});
afterAll(() => t.drop());

const wordsOf = async (bytes: Buffer) => (await mammoth.extractRawText({ buffer: bytes })).value;

const taken = async (viewer: Viewer, kind: SuggestionLetter, state: string, of: string | null = null) => {
  const { name, bytes } = await suggestionLetterFile(t.contextOf(viewer), kind, ids[state] ?? '', of);
  return { name, words: await wordsOf(bytes) };
};

const abroad = () => ({ ...world.staff, jurisdiction: '530521' });

describe('a letter about a suggestion', () => {
  it('of reply says what the unit answered, to whom, and of which class', async () => {
    const { name, words } = await taken(world.handler, 'reply', 'FULFILLING');
    expect(name).toMatch(/^答复函_.*第\d{4}号\.docx$/);
    for (const said of [
      '办理结果：B类',
      '鲁演示代表：',
      '关于改造临崖路段安全防护设施的建议',
      '抄送：县人大常委会代表工作委员会，县人民政府督查室。',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('of handing over holds its text and the day on which the reply is due', async () => {
    const { words } = await taken(world.staff, 'handOverNotice', 'HANDLING');
    for (const said of ['县人民政府督查室：', '三个月内答复代表', '弯道多', '加装连续护栏'])
      expect(words).toContain(said);
  });

  it('that presses a unit comes from the body of who takes it out', async () => {
    const [byStaff, byOffice] = [
      await taken(world.staff, 'reminder', 'HANDLING'),
      await taken(world.coordinator, 'reminder', 'HANDLING'),
    ];
    expect(byStaff.words.trim().startsWith('县人大常委会代表工作委员会')).toBe(true);
    expect(byStaff.words).toContain('县交通运输局：');
    expect(byOffice.words).toContain('县人民政府督查室');
  });

  it('of opinion and of look-back are forms filled in as far as the record goes', async () => {
    expect((await taken(world.handler, 'opinionForm', 'REPLIED')).words).toContain('□满意　　□基本满意　　□不满意');
    await expect(taken(world.staff, 'lookBackRecord', 'FULFILLING')).rejects.toThrow(Invalid);
  });

  it.each([
    ['a unit', 'reminder', 'HANDLING', () => world.handler, NotAllowed],
    ['the deputy', 'reply', 'REPLIED', () => deputy.viewer, NotAllowed],
    ['the receiving organ', 'reply', 'REPLIED', () => world.coordinator, NotAllowed],
    ['staff of another body', 'handOverNotice', 'HANDLING', () => world.otherStaff, NotAllowed],
    ['staff before it is handed over', 'handOverNotice', 'ACCEPTED', () => world.staff, NotAllowed],
    ['staff once it is answered', 'reminder', 'REPLIED', () => world.staff, NotAllowed],
    ['another unit', 'reply', 'REPLIED', () => world.policeHandler, NotFound],
    ['a stranger', 'reply', 'REPLIED', () => world.stranger, NotFound],
    ['another county', 'reply', 'REPLIED', abroad, NotFound],
  ] as const)('is refused to %s: %s', async (_who, kind, state, viewerOf, refusal) => {
    await expect(taken(viewerOf(), kind, state)).rejects.toThrow(refusal);
  });

  it('stands in the audit trail, and a refused one does not', async () => {
    const count = () => t.db.auditEntry.count({ where: { action: 'paper.letter' } });
    const before = await count();
    await taken(world.staff, 'reply', 'REPLIED');
    await expect(taken(world.stranger, 'reply', 'REPLIED')).rejects.toThrow();
    expect(await count()).toBe(before + 1);
  });
});

describe('letters of a batch', () => {
  let batchId: string;

  beforeAll(async () => {
    const one = await deputy.suggestionIn('ACCEPTED');
    const other = await deputy.suggestionIn('ACCEPTED', { title: '关于路灯的建议' });
    const item = (suggestionId: string, unitId: string) => ({
      suggestionId,
      organId: world.inspection.id,
      unitId,
      isWide: false,
    });
    const act = world.actOf(world.staff);
    const today = chinaDate(world.now());
    const head = { name: '六次会议代表建议交办会', heldOn: today };
    const id = await prepareBatch(act, newId(), { ...head, sessionId: null, suggestionIds: [one.id, other.id] });
    const items = [item(one.id, world.roads.id), item(other.id, world.police.id)];
    await reviseBatch(act, { id, version: 1 }, { ...head, items, removedIds: [] });
    await handOverBatch(act, { id, version: 2 }, today);
    batchId = t.globalId('HandOverBatch', id);
  });

  const of = async (viewer: Viewer, kind: 'handOverNotice' | 'receiptList', organ: string | null = null) =>
    wordsOf((await batchLetterFile(t.contextOf(viewer), kind, batchId, organ)).bytes);

  it('are a notice to each organ and unit with its own packet', async () => {
    const words = await of(world.staff, 'handOverNotice');
    for (const to of ['县人民政府督查室：', '县交通运输局：', '县公安局：']) expect(words).toContain(to);
    const own = await of(world.staff, 'handOverNotice', t.globalId('Organ', world.police.id));
    expect(own).toContain('关于路灯的建议');
    expect(own).not.toContain('临崖路段安全防护设施');
  });

  it('are one list on which all sign', async () => {
    const words = await of(world.staff, 'receiptList');
    expect(words).toContain('六次会议代表建议交办会签收单');
    expect(words).toContain('共3份，4件次');
  });

  it('hold for a receiving organ what it received, and for strangers and other counties nothing', async () => {
    expect(await of(world.coordinator, 'handOverNotice')).toContain('县人民政府督查室：');
    await expect(of(world.stranger, 'handOverNotice')).rejects.toThrow(NotFound);
    await expect(of(abroad(), 'receiptList')).rejects.toThrow(NotFound);
    await expect(of(world.staff, 'handOverNotice', t.globalId('Organ', world.court.id))).rejects.toThrow(NotFound);
  });
});

describe('the letterhead of the county', () => {
  it('heads, numbers and signs what its body sends, and leaves a unit’s reply as it is', async () => {
    const lines = {
      head: '昌宁县人大常委会办公室',
      numberWord: '昌人常办函',
      signer: '县人大办',
      contact: '龙泉路1号',
    };
    await changeLetterhead(world.actOf(world.staff), 0, lines);
    const year = chinaDate(world.now()).slice(0, 4);
    const { words } = await taken(world.staff, 'reminder', 'HANDLING');
    expect(words.trim().startsWith(lines.head)).toBe(true);
    for (const said of [`昌人常办函〔${year}〕`, '县人大办', '联系地址和电话：龙泉路1号'])
      expect(words).toContain(said);
    expect((await taken(world.handler, 'reply', 'FULFILLING')).words).not.toContain('昌人常办函');
    expect((await taken(world.coordinator, 'reminder', 'HANDLING')).words).not.toContain('昌人常办函');
    expect((await taken(world.handler, 'opinionForm', 'REPLIED')).words).toContain('龙泉路1号');
  });

  it('is seen on a sample, which staff alone take out', async () => {
    const sample = await sampleLetterFile(t.contextOf(world.staff));
    expect(await wordsOf(sample.bytes)).toContain('昌人常办函〔');
    await expect(sampleLetterFile(t.contextOf(world.handler))).rejects.toThrow(NotAllowed);
    await expect(sampleLetterFile(t.contextOf(world.stranger))).rejects.toThrow(NotAllowed);
  });
});
