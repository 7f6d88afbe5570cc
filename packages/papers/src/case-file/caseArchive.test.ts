import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import type { AttachmentBytes } from '@renda/db';
import { testAttachment, testWorld, type World } from '@renda/db/testing';
import { NotAllowed, NotFound, type Viewer } from '@renda/domain';
import { type GraphHarness, graphHarness } from '@renda/graph/testing';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { reportFile } from '../report/reportFile.ts';
import { caseArchive } from './caseArchive.ts';

let t: GraphHarness;
let world: World;
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
let id: string;

/** Each file holds its own hash. */
const bytes: AttachmentBytes = {
  put: async () => '',
  read: async (sha256) => Readable.from([Buffer.from(sha256)]),
  listBefore: async function* () {},
  removeOlder: async () => false,
};

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  deputy = await (await world.town('田园镇')).deputy('鲁');
  const suggestion = await deputy.suggestionIn('CLOSED');
  id = t.globalId('Suggestion', suggestion.id);
  const kept = await testAttachment(t.db, world.staff, 'SCAN');
  const sha256 = createHash('sha256').update('scan').digest('hex');
  await t.db.attachment.update({
    where: { id: kept.id },
    data: { suggestionId: suggestion.id, name: '原件/扫描:第1页?.pdf', sha256 },
  });
});
afterAll(() => t.drop());

async function filesOf(viewer: Viewer): Promise<Map<string, Buffer>> {
  const { stream } = await caseArchive(t.contextOf(viewer), id, bytes);
  const zip = await fromBufferPromise(await buffer(stream));
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}

const wordsOf = async (file: Buffer | undefined) =>
  (await mammoth.extractRawText({ buffer: file ?? Buffer.of() })).value;

describe('the case file of a suggestion', () => {
  it('holds an index, the record and each file under a clear name', async () => {
    const files = await filesOf(world.staff);
    const names = [...files.keys()];
    expect(names.slice(0, 2)).toEqual(['目录.docx', '办理情况.docx']);
    const scan = names.find((name) => name.includes('原件扫描件')) ?? '';
    expect(scan).toMatch(/^附件\/\d\d_原件扫描件_原件_扫描_第1页_\.pdf$/);
    expect(await text(Readable.from([files.get(scan) ?? '']))).toMatch(/^[0-9a-f]{64}$/);
    const index = await wordsOf(files.get('目录.docx'));
    for (const name of names.filter((each) => each.startsWith('附件/'))) expect(index).toContain(name);
  });

  it('tells the whole life to who may read it', async () => {
    const record = await wordsOf((await filesOf(world.staff)).get('办理情况.docx'));
    for (const said of [
      '一、建议内容',
      '弯道多',
      '办理单位',
      '县交通运输局',
      '面商情况',
      '代表评价',
      '满意',
      '办理过程',
    ]) {
      expect(record).toContain(said);
    }
  });

  it('holds for the deputy what the deputy may see, and for strangers and other counties nothing', async () => {
    expect([...(await filesOf(deputy.viewer)).keys()]).toContain('办理情况.docx');
    await expect(filesOf(world.stranger)).rejects.toThrow(NotFound);
    await expect(filesOf(world.policeHandler)).rejects.toThrow(NotFound);
    await expect(filesOf({ ...world.staff, jurisdiction: '530521' })).rejects.toThrow(NotFound);
  });

  it('stands in the audit trail with the number of its files', async () => {
    await filesOf(world.otherStaff);
    const entry = await t.db.auditEntry.findFirstOrThrow({ where: { actorName: world.otherStaff.name } });
    expect(entry).toMatchObject({ action: 'paper.caseFile', noun: 'Paper' });
    expect(JSON.stringify(entry.after)).toMatch(/"files":\s?[1-9]/);
  });

  it('breaks off where a file is gone, rather than leave it out', async () => {
    const lost = { ...bytes, read: () => Promise.reject(new Error('gone')) };
    const { stream } = await caseArchive(t.contextOf(world.staff), id, lost);
    await expect(buffer(stream)).rejects.toThrow('gone');
  });
});

describe('the report of a year', () => {
  const year = new Date().getFullYear();

  it('tells every share with what it is of, and few cases without a per cent', async () => {
    const { name, bytes: file } = await reportFile(t.contextOf(world.staff), year);
    const words = await wordsOf(file);
    expect(name).toContain(`${year}年人大代表建议、批评和意见办理情况报告.docx`);
    expect(words).toContain('共受理代表建议、批评和意见1件，已交办1件，已办复1件，已销号1件');
    expect(words).toContain('100.0%（1/1）');
    expect(words).toMatch(/县交通运输局\s+1\s+1\s+1\/1/);
  });

  it('is refused to who may not open reports to the public, and empty of another county', async () => {
    await expect(reportFile(t.contextOf(world.handler), year)).rejects.toThrow(NotAllowed);
    await expect(reportFile(t.contextOf(world.stranger), year)).rejects.toThrow(NotAllowed);
    const abroad = await reportFile(t.contextOf({ ...world.staff, jurisdiction: '530521' }), year);
    expect(await wordsOf(abroad.bytes)).toContain('共受理代表建议、批评和意见0件');
  });
});
