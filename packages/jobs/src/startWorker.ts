/** The worker: takes jobs from the queue as they fall due, as many processes as there are beside each other. */
import { EventEmitter } from 'node:events';
import { countyCodes, releaseJobsOfTheDead, workerLockClass } from '@renda/db';
import { type JobName, jobNames } from '@renda/domain';
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { dailyJobs, enqueueForCounties, utcCron } from './dailyRound.ts';
import { keepRunning, type RunningWorker } from './keepRunning.ts';
import { type JobTools, runJob } from './runJob.ts';

export type WorkerParts = Omit<JobTools, 'now'> & {
  /** The owner's: the queue is closed to everybody else. What jobs do, they do by `clients`. */
  readonly ownerUrl: string;
};

/** Jobs that one process does at once: two, so that a long import does not keep a reminder waiting. */
const concurrency = 2;
/** How late a job may be noticed that was asked for by another process's clock, in milliseconds. */
const pollInterval = 2_000;
const sweepMs = 15_000;
const daily = 'daily';

/** Starts it, and asks at once for what is done daily: a server that was away does the day's work when it comes back. */
export async function startWorker({ ownerUrl, ...rest }: WorkerParts): Promise<RunningWorker> {
  const tools: JobTools = { ...rest, now: () => new Date() };
  const askDaily = async (names: readonly JobName[], runAt: Date) => {
    const counties = await countyCodes(ownerUrl);
    for (const name of names) await enqueueForCounties(tools.clients, counties, name, runAt);
  };
  const start = () =>
    run({
      connectionString: ownerUrl,
      maxPoolSize: concurrency + 2,
      concurrency,
      pollInterval,
      noHandleSignals: true,
      useNodeTime: true,
      logger: loggerOf(tools),
      events: showingLife(tools),
      taskList: { ...taskList(tools), [daily]: (names) => askDaily(namesIn(names), tools.now()) },
      parsedCronItems: parseCronItems(dailyItems()),
    });
  const worker = await keepRunning(start, (err) => tools.log.error({ err }, 'the worker broke, and is started again'));
  const sweeping = sweeper(ownerUrl, tools);
  await askDaily(
    dailyJobs.map(({ name }) => name),
    tools.now(),
  );
  return {
    async close() {
      await sweeping.close();
      await worker.close();
    },
  };
}

function taskList(tools: JobTools): TaskList {
  const task = (name: JobName): TaskList[string] => {
    return (payload: unknown, { job }) =>
      runJob(tools, { id: job.id, name, payload, attempts: job.attempts, maxAttempts: job.max_attempts });
  };
  return Object.fromEntries(jobNames.map((name) => [name, task(name)]));
}

/** One for each time of day; the queue sees to it that of several workers one asks. */
function dailyItems() {
  return [...Map.groupBy(dailyJobs, ({ dailyAt }) => dailyAt)].map(([dailyAt, due]) => ({
    task: daily,
    match: utcCron(dailyAt),
    identifier: `daily ${dailyAt}`,
    payload: { names: due.map(({ name }) => name) },
  }));
}

function namesIn(payload: unknown): JobName[] {
  const { names } = payload as { names: readonly string[] };
  return jobNames.filter((name) => names.includes(name));
}

/** On the connection by which the worker hears of new jobs it holds a lock: while it holds it, nobody takes its jobs away. */
function showingLife({ log }: JobTools): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:listen:success', ({ workerPool, client }) => {
    // Once it listens: a connection takes one statement after the other.
    client.once('drain', () => {
      client
        .query('select pg_advisory_lock_shared($1::integer, hashtext($2))', [workerLockClass, workerPool.id])
        .catch((err) => log.warn({ err }, 'this worker could not show that it lives'));
    });
  });
  return events;
}

function sweeper(ownerUrl: string, { log }: JobTools): RunningWorker {
  const sweep = () =>
    releaseJobsOfTheDead(ownerUrl).then(
      (count) => void (count > 0 && log.warn({ count }, 'jobs of a worker that is gone were taken over')),
      (err) => log.warn({ err }, 'jobs of workers that are gone were not looked for'),
    );
  let sweeping = sweep();
  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep);
  }, sweepMs).unref();
  return {
    async close() {
      clearInterval(timer);
      await sweeping;
    },
  };
}

/** The library's own words: of failed jobs `runJob` tells more, and what went well is nobody's concern. */
function loggerOf({ log }: JobTools): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.failure) return;
    if (level === 'error') log.error({ queue: true }, message);
    else if (level === 'warning') log.warn({ queue: true }, message);
  });
}
