import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type CountyClients, countyClients, queueDeliveries, releaseJobsOfTheDead, systemAct } from '@renda/db';
import { type TestDatabase, testDatabase, testWorld } from '@renda/db/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunningWorker } from '../keepRunning.ts';
import { startWorker } from '../startWorker.ts';
import { type MailServer, mailServer } from '../testing/mailServer.ts';
import { noBytes } from '../testing/noBytes.ts';
import { testReaders } from '../testing/readers.ts';
import { mailGateway } from './mailGateway.ts';

const patience = { timeout: 120_000 };
const longest = 360_000;
const log = { info() {}, warn() {}, error() {} };
const program = join(import.meta.dirname, '../testing/workAndHold.ts');
let database: TestDatabase;
let server: MailServer;
let people: ReturnType<typeof testReaders>;
let clients: CountyClients;
let child: ChildProcess | undefined;
let worker: RunningWorker | undefined;

beforeEach(async () => {
  database = await testDatabase();
  server = await mailServer();
  people = testReaders(database);
  clients = countyClients({ url: database.jobsUrl, max: 2 });
  const world = await testWorld(database.county());
  await (await (await world.town('田园镇')).deputy('鲁')).suggestionIn('HANDLING');
  for (const name of ['duan', 'li', 'zhao'])
    await people.reader('HANDLER', { organId: world.roads.id }, `${name}@example.cn`);
  expect(await queueDeliveries(systemAct(database.county(), '530524', new Date()), ['EMAIL'])).toBe(3);
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await worker?.close();
  await clients.close();
  await people.close();
  await server.close();
  await database.drop();
});

/** Whether the worker that is to be killed still lives. */
const isWorking = () => child?.exitCode === null && !child.killed;
const recipients = () => server.letters.map((letter) => /<(\w+)@example\.cn>\r\n/.exec(letter)?.[1]).toSorted();
const states = async () =>
  (await database.county().delivery.findMany({ orderBy: { state: 'asc' } })).map(({ state }) => state);

/** Starts a worker that can be killed, kills it when the server says so, and lets another take over. */
async function killAndTakeOver(isReached: Promise<void>): Promise<void> {
  child = fork(program, [database.ownerUrl, database.jobsUrl, server.url]);
  await isReached;
  child.kill('SIGKILL');
  await once(child, 'exit');
  await expect.poll(() => releaseJobsOfTheDead(database.ownerUrl, 0), patience).toBeGreaterThan(0);
  const EMAIL = mailGateway({ url: server.url, from: 'npc@example.cn' });
  const outwards = { gateways: { EMAIL }, baseUrl: new URL('https://renda.example.cn') };
  worker = await startWorker({ ownerUrl: database.ownerUrl, clients, bytes: noBytes, log, outwards });
}

test('letters that a killed worker had begun and not ended go out once, by another', { timeout: longest }, async () => {
  const reached = Promise.withResolvers<void>();
  server.onRecipient = async () => {
    reached.resolve();
    if (isWorking()) await new Promise(() => {});
  };
  await killAndTakeOver(reached.promise);
  await expect.poll(states, patience).toEqual(['SENT', 'SENT', 'SENT']);
  expect(recipients()).toEqual(['duan', 'li', 'zhao']);
});

test('a letter that was taken while its worker was killed is not sent again, and is said to be unsure', {
  timeout: longest,
}, async () => {
  const reached = Promise.withResolvers<void>();
  // One letter alone is on its way when the worker dies: of others half sent nobody could say either whether they came.
  let asked = 0;
  server.onRecipient = async () => {
    asked += 1;
    if (asked > 1 && isWorking()) await new Promise(() => {});
  };
  server.onTaken = async () => {
    if (server.letters.length > 1) return;
    reached.resolve();
    await new Promise(() => {});
  };
  await killAndTakeOver(reached.promise);
  await expect.poll(states, patience).toContain('UNCONFIRMED');
  await expect
    .poll(async () => (await states()).filter((state) => state === 'QUEUED' || state === 'SENDING'), patience)
    .toEqual([]);
  expect(recipients()).toEqual(['duan', 'li', 'zhao']);
});
