import { Readable } from 'node:stream';
import { type AttachmentBytes, enqueueJob, keepAttachment, newId, searchPage } from '@renda/db';
import { type TestDatabase, testDatabase, testWorld, type World } from '@renda/db/testing';
import type { AttachmentMediaType, Viewer } from '@renda/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type JobClock, jobClock } from '../testing/index.ts';

let database: TestDatabase;
let world: World;
let clock: JobClock;
let lead: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
const files = new Map<string, Buffer>();
let reads = 0;

const bytes: AttachmentBytes = {
  put: () => Promise.reject(new Error('jobs put nothing')),
  async read(sha256) {
    reads += 1;
    return Readable.from([files.get(sha256) as Buffer]);
  },
  async *listBefore() {},
  removeOlder: async () => false,
};

beforeAll(async () => {
  database = await testDatabase();
  world = await testWorld(database.county());
  clock = jobClock(database, world.now(), { bytes });
  lead = await (await world.town('田园镇')).deputy('鲁');
});
afterAll(() => database.drop());

/** A file that has arrived: its text, and its row. */
async function arrived(name: string, text: string, mediaType: AttachmentMediaType = 'text/csv'): Promise<string> {
  const sha256 = `${newId()}${newId()}`.replaceAll('-', '').slice(0, 64);
  files.set(sha256, Buffer.from(text));
  const kept = { name, mediaType, size: text.length, sha256, purpose: 'MATERIAL' as const, isLocationRemoved: false };
  return keepAttachment({ ...world.actOf(lead.viewer), now: clock.now() }, newId(), kept);
}

const found = async (query: string, viewer: Viewer = lead.viewer) =>
  (await searchPage(world.db, viewer, { query, nouns: ['ATTACHMENT'], after: null }, 5, () => ({}))).map(
    ({ recordId, heading, excerpt }) => ({
      recordId,
      name: heading.text,
      marked: excerpt?.marks.map(({ from, to }) => excerpt.text.slice(from, to)),
    }),
  );

test('what stands in a file finds it once the job has run, with the place marked, whether it runs once or twice', async () => {
  const id = await arrived('勘测.csv', '位置,长度\n明德大沟三号渡槽,120米');
  expect(await found('三号渡槽')).toEqual([]);
  await clock.runDueJobs();
  const hit = { recordId: id, name: '勘测.csv', marked: ['三号渡槽'] };
  expect(await found('三号渡槽')).toEqual([hit]);
  const { db } = world;
  const before = reads;
  await db.$transaction((tx) => enqueueJob(tx, 'readAttachment', { attachmentId: id }, { runAt: clock.now() }));
  await clock.runDueJobs();
  expect(await found('三号渡槽')).toEqual([hit]);
  expect(reads).toBe(before);
});

test('it is found by who may see the file, and by nobody else; not in another county', async () => {
  const id = await arrived('未附.csv', '柚木林权证');
  await clock.runDueJobs();
  expect(await found('柚木林权')).toHaveLength(1);
  for (const viewer of [world.staff, world.stranger]) expect(await found('柚木林权', viewer)).toEqual([]);
  const suggestion = await lead.suggestionIn('SUBMITTED');
  await world.db.attachment.update({ where: { id }, data: { suggestionId: suggestion.id } });
  expect(await found('柚木林权', world.staff)).toHaveLength(1);
  expect(await found('柚木林权', world.stranger)).toEqual([]);
  const elsewhere = database.county('530521');
  const asked = { query: '柚木林权', nouns: ['ATTACHMENT'] as const, after: null };
  expect(await searchPage(elsewhere, world.staff, asked, 5, () => ({}))).toEqual([]);
});

test('a file that cannot be read is found by its name, and the reason is kept; the job does not fail', async () => {
  const id = await arrived('答复.pdf', '%PDF-1.7 broken', 'application/pdf');
  await clock.runDueJobs();
  const row = await world.db.attachment.findFirstOrThrow({ where: { id } });
  expect(row).toMatchObject({ textState: 'REFUSED', textRefusal: 'BROKEN', text: null });
  expect((await found('答复')).map(({ recordId }) => recordId)).toEqual([id]);
});

test('files that came before anybody read files are read at night; photographs never', async () => {
  const early = await arrived('早先.csv', '烤房燃料补贴');
  const photograph = await arrived('现场.png', 'not looked at', 'image/png');
  await world.db.$executeRaw`update attachments set text_state = null, text = null where id = ${early}::uuid`;
  await clock.advanceTo(new Date(clock.now().getTime() + 86_400_000));
  expect(await found('燃料补贴')).toHaveLength(1);
  expect(await world.db.attachment.findFirstOrThrow({ where: { id: photograph } })).toMatchObject({ textState: null });
});
