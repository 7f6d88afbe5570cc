import { countyClients, enqueueJob } from '@renda/db';
import { jobQueue, testDatabase } from '@renda/db/testing';
import { expect, onTestFinished, test } from 'vitest';
import type { JobLog } from './Job.ts';
import { startWorker } from './startWorker.ts';
import { noBytes } from './testing/noBytes.ts';

test('a worker does what is daily when it comes, what is asked for afterwards, and beside another each once', async () => {
  const database = await testDatabase();
  const clients = countyClients({ url: database.jobsUrl, max: 2 });
  onTestFinished(async () => {
    await clients.close();
    await database.drop();
  });
  const told: string[] = [];
  const log: JobLog = {
    info() {},
    warn: (_, message) => told.push(message),
    error: (_, message) => told.push(message),
  };
  const parts = { ownerUrl: database.ownerUrl, clients, bytes: noBytes, log };
  const workers = await Promise.all([startWorker(parts), startWorker(parts)]);
  const queue = jobQueue(database.ownerUrl);
  await expect.poll(() => queue.all(), { timeout: 20_000 }).toEqual([]);
  await enqueueJob(database.county(), 'redateDeadlines', {}, { runAt: new Date() });
  await expect.poll(() => queue.all(), { timeout: 20_000 }).toEqual([]);
  await Promise.all(workers.map((worker) => worker.close()));
  expect(told).toEqual([]);
});
