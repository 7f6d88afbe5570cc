/** Time for jobs, in the hands of a test: a year passes in seconds, and nothing waits. */
import { type AttachmentBytes, type CountyClients, countyCodes } from '@renda/db';
import { jobQueue, type TestCounty, type TestDatabase } from '@renda/db/testing';
import type { JobName } from '@renda/domain';
import { dailyJobs, enqueueForCounties, onThatDay } from '../dailyRound.ts';
import type { Outwards } from '../delivery/NoticeGateway.ts';
import { runJob } from '../runJob.ts';
import { noBytes } from './noBytes.ts';

export type JobClock = {
  /** What jobs take for now. */
  now(): Date;
  /**
   * Lets time pass until that instant: whatever falls due on the way is run at its own time, each as often as the worker would, the daily
   * work of every county among it. Promises how many attempts were made.
   */
  advanceTo(instant: Date): Promise<number>;
  /** Runs what is due now and nothing else. */
  runDueJobs(): Promise<number>;
};

export type ClockOptions = {
  /** Wanted only where jobs read or write files. */
  readonly bytes?: AttachmentBytes;
  /** Wanted only where something leaves the house. */
  readonly outwards?: Outwards;
  /** The daily work that is done, where not all of it is wanted. */
  readonly only?: readonly JobName[];
  /** The one county whose daily work is done, where not all of them are wanted. */
  readonly county?: TestCounty;
};

const dayMs = 86_400_000;
const silent = { info() {}, warn() {}, error() {} };

/** A clock for the queue of this test's database. */
export function jobClock(database: TestDatabase, start: Date, options: ClockOptions = {}): JobClock {
  let now = start;
  const queue = jobQueue(database.ownerUrl);
  const clients: CountyClients = { of: (county) => database.county(county as TestCounty), close: async () => {} };
  const tools = { clients, bytes: options.bytes ?? noBytes, log: silent, now: () => now, outwards: options.outwards };
  async function runUntil(until: Date): Promise<number> {
    for (let attempts = 0; ; attempts += 1) {
      const job = await queue.take(until);
      if (job === null) return attempts;
      if (job.runAt > now) now = job.runAt;
      const reason = await runJob(tools, job).then(
        () => null,
        (error: Error) => error.message,
      );
      await queue.end(job, now, reason);
    }
  }
  return {
    now: () => now,
    runDueJobs: () => runUntil(now),
    async advanceTo(instant) {
      const counties = options.county ? [options.county] : await countyCodes(database.ownerUrl);
      let attempts = 0;
      for (const { name, at } of dailyBetween(now, instant, options.only)) {
        attempts += await runUntil(at);
        now = at;
        await enqueueForCounties(clients, counties, name, at);
      }
      attempts += await runUntil(instant);
      now = instant;
      return attempts;
    },
  };
}

/** The daily jobs that fall into the time after `from`, `to` included, in order. */
function dailyBetween(from: Date, to: Date, only: ClockOptions['only']) {
  const due: { name: (typeof dailyJobs)[number]['name']; at: Date }[] = [];
  for (let day = from.getTime(); day <= to.getTime() + dayMs; day += dayMs) {
    for (const { name, dailyAt } of dailyJobs) {
      if (only && !only.includes(name)) continue;
      const at = onThatDay(new Date(day), dailyAt);
      if (at > from && at <= to) due.push({ name, at });
    }
  }
  return due.sort((a, b) => a.at.getTime() - b.at.getTime());
}
