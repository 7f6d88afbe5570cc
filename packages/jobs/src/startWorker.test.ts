import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type CountyClients,
  countyClients,
  enqueueJob,
  redateOpenDeadlines,
  releaseJobsOfTheDead,
  systemAct,
} from '@renda/db';
import {
  cutConnections,
  jobQueue,
  replyAfterConsultation,
  type TestDatabase,
  testDatabase,
  testWorld,
} from '@renda/db/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobLog } from './Job.ts';
import type { RunningWorker } from './keepRunning.ts';
import { startWorker } from './startWorker.ts';
import { noBytes } from './testing/noBytes.ts';

let database: TestDatabase;
let clients: CountyClients;
let workers: RunningWorker[];
let told: string[];
let children: ChildProcess[];
const patience = { timeout: 40_000 };
const longest = 120_000;

beforeEach(async () => {
  database = await testDatabase();
  clients = countyClients({ url: database.jobsUrl, max: 2 });
  workers = [];
  children = [];
  told = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(workers.map((worker) => worker.close()));
  await clients.close();
  await database.drop();
});

async function work(): Promise<void> {
  const log: JobLog = { info() {}, warn: (_, words) => told.push(words), error: (_, words) => told.push(words) };
  workers.push(await startWorker({ ownerUrl: database.ownerUrl, clients, bytes: noBytes, log }));
}
const queue = () => jobQueue(database.ownerUrl).all();

test('two workers beside each other do what is daily when they come, and what is asked for afterwards', {
  timeout: longest,
}, async () => {
  await Promise.all([work(), work()]);
  await expect.poll(queue, patience).toEqual([]);
  await enqueueJob(database.county(), 'redateDeadlines', {}, { runAt: new Date() });
  await expect.poll(queue, patience).toEqual([]);
  expect(told).toEqual([]);
});

test('a worker whose connections were cut works on', { timeout: longest }, async () => {
  await work();
  await expect.poll(queue, patience).toEqual([]);
  await cutConnections(database.ownerUrl);
  await enqueueJob(database.county(), 'redateDeadlines', {}, { runAt: new Date() });
  await expect.poll(queue, patience).toEqual([]);
});

/** Suggestions whose last day for an evaluation has long passed, in the order in which they are ended. */
async function unevaluated(count: number): Promise<string[]> {
  const world = await testWorld(database.county());
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { id, handlings } = await deputy.suggestionIn('HANDLING');
    await replyAfterConsultation(world, handlings[0]?.id as string, 'C');
    ids.push(id);
  }
  const long = { startedOn: new Date('2025-11-01'), dueOn: new Date('2025-12-16') };
  await world.db.deadline.updateMany({ where: { key: 'lapseEvaluation' }, data: long });
  // So that the job that counts dates anew finds none to move, and does not wait for what is held.
  await redateOpenDeadlines(systemAct(world.db, '530524', new Date()));
  return ids.toSorted();
}

const ended = async () =>
  (
    await database
      .county()
      .suggestionEvent.findMany({ where: { move: 'lapseEvaluation' }, orderBy: { suggestionId: 'asc' } })
  ).map(({ suggestionId }) => suggestionId);

test('what two workers do at once is done once', { timeout: longest }, async () => {
  const ids = await unevaluated(3);
  await Promise.all([work(), work()]);
  await expect.poll(queue, patience).toEqual([]);
  expect(await ended()).toEqual(ids);
});

/** A worker in a process of its own, which can be killed. */
async function otherProcess(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'testing/workAndHold.ts'), [database.ownerUrl, database.jobsUrl]);
  children.push(child);
  await once(child, 'message');
  return child;
}

/** Keeps others from that suggestion until it is told to let go. */
async function hold(id: string): Promise<() => Promise<unknown>> {
  const { promise: letGo, resolve: release } = Promise.withResolvers<void>();
  const { promise: held, resolve: isHeld } = Promise.withResolvers<void>();
  const holding = database.county().$transaction(
    async (tx) => {
      // Held while a process starts: longer than a county's connection may idle on a busy machine.
      await tx.$executeRaw`set local idle_in_transaction_session_timeout = 0`;
      await tx.$queryRaw`select 1 from suggestions where id = ${id}::uuid for update`;
      isHeld();
      await letGo;
    },
    { timeout: 240_000 },
  );
  await held;
  return () => {
    release();
    return holding;
  };
}

test('what a killed worker left half done another ends, and what was done is not done again', {
  timeout: longest,
}, async () => {
  const [first, second] = (await unevaluated(2)) as [string, string];
  const letGo = await hold(second);
  const child = await otherProcess();
  await expect.poll(ended, patience).toEqual([first]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await letGo();
  await expect.poll(() => releaseJobsOfTheDead(database.ownerUrl, 0), patience).toBeGreaterThan(0);
  const left = (await queue()).filter(({ reason }) => reason !== null).map(({ name }) => name);
  expect(left).toContain('lapseEvaluations');
  await work();
  await expect.poll(ended, patience).toEqual([first, second]);
  await expect.poll(queue, patience).toEqual([]);
  expect(await ended()).toEqual([first, second]);
});

test('what a living worker is doing is not taken from it', { timeout: longest }, async () => {
  const [id] = (await unevaluated(1)) as [string];
  const letGo = await hold(id);
  await work();
  const taken = async () => (await queue()).filter(({ attempts }) => attempts > 0).length;
  await expect.poll(taken, patience).toBeGreaterThan(0);
  expect(await releaseJobsOfTheDead(database.ownerUrl, 0)).toBe(0);
  await letGo();
  await expect.poll(ended, patience).toEqual([id]);
});
