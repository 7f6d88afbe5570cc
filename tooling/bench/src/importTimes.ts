/** `node src/importTimes.ts`: an import of 50,000 people from the upload to the end, by the clock, and how much the server's memory grows. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { type Act, countyClients, keepAttachment, newId, openImport, takeInImport } from '@renda/db';
import { testDatabase, testViewerOf } from '@renda/db/testing';
import { importMaxRows } from '@renda/domain';
import { startWorker } from '@renda/jobs';
import { county } from './database.ts';
import { memoryBytes } from './memoryBytes.ts';
import { nodeOn } from './Process.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const silent = { info() {}, warn() {}, error: (facts: object) => console.error(facts) };
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file is made by another process, whose memory is nobody's. */
async function fileOf(rows: number): Promise<Uint8Array> {
  const child = nodeOn(0, [resolve(import.meta.dirname, 'peopleFile.ts'), String(rows)]);
  if (child.stdout === null) throw new Error('nothing to read from');
  const [bytes] = await Promise.all([buffer(child.stdout), once(child, 'exit')]);
  return bytes;
}

/** The highest memory of this process since it was last asked, above what it is now; to be stopped at the end. */
function memoryWatch() {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  return {
    most() {
      const grown = (most - before) / 1024 ** 2;
      most = process.memoryUsage.rss();
      return grown;
    },
    stop: () => clearInterval(timer),
  };
}

const database = await testDatabase();
const clients = countyClients({ url: database.jobsUrl, max: 4 });
const bytes = memoryBytes();
const worker = await startWorker({ ownerUrl: database.ownerUrl, clients, bytes, log: silent });
const db = database.county(county);
const viewer = testViewerOf('茶建华', [{ role: 'STAFF' }]);
const act = (): Act => ({ db, viewer, origin: {}, now: new Date() });

/** Sends the file in, waits until it is previewed, and takes it in; the seconds of each step are told. */
async function bringIn(file: Uint8Array, tell: (step: string, seconds: number) => void): Promise<void> {
  let since = performance.now();
  const done = (step: string) => {
    tell(step, (performance.now() - since) / 1000);
    since = performance.now();
  };
  const sha256 = await bytes.put(file);
  const kept = { name: '人员.xlsx', mediaType: xlsx, size: file.length, sha256, purpose: 'IMPORT' as const };
  const attachmentId = await keepAttachment(act(), newId(), { ...kept, isLocationRemoved: false });
  const id = await openImport(act(), 'PERSON', attachmentId, newId());
  const standing = () =>
    db.import.findUniqueOrThrow({ where: { id }, select: { state: true, version: true, errorCount: true } });
  while ((await standing()).state === 'UPLOADED') await wait(100);
  done('read and staged');
  while ((await standing()).state === 'READ') await wait(100);
  done('previewed');
  await takeInImport(act(), { id, version: (await standing()).version });
  done('taken in');
}

try {
  // Once small, so that code, dictionary and connections are there before anything is measured.
  await bringIn(await fileOf(500), () => {});
  const file = await fileOf(importMaxRows);
  print(`a file of ${importMaxRows} people, ${(file.length / 1024 ** 2).toFixed(1)} MB`);
  const steps: { readonly seconds: number; readonly grown: number }[] = [];
  const memory = memoryWatch();
  await bringIn(file, (step, seconds) => {
    const grown = memory.most();
    steps.push({ seconds, grown });
    print(`${step}: ${seconds.toFixed(1)} s, memory of the process at most ${grown.toFixed(0)} MB more`);
  }).finally(memory.stop);
  const all = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const most = Math.max(...steps.map(({ grown }) => grown));
  print(`together ${all.toFixed(1)} s (wanted: 60), at most ${most.toFixed(0)} MB more (wanted: 200)`);
  print(`people in the register: ${await db.person.count()}`);
} finally {
  await worker.close();
  await clients.close();
  await database.drop();
}
