/** What is done every day in every county: asked for once a day, at the time that each job names. */
import { type CountyClients, enqueueJob } from '@renda/db';
import { chinaDate, type JobName } from '@renda/domain';
import type { Job } from './Job.ts';
import { jobs } from './jobs.ts';

type DailyJob = Job & { readonly dailyAt: string };

/** The jobs of every day. */
export const dailyJobs: readonly DailyJob[] = Object.values(jobs as Readonly<Record<JobName, Job>>).filter(
  (job): job is DailyJob => job.dailyAt !== undefined,
);

const chinaOffsetMs = 8 * 3_600_000;

/** The instant of a time of day in China on the day of `instant` there. China keeps one time all year. */
export function onThatDay(instant: Date, dailyAt: string): Date {
  return new Date(Date.parse(`${chinaDate(instant)}T${dailyAt}:00Z`) - chinaOffsetMs);
}

/** The minute and hour at which the queue, whose clock is UTC, has to start it. */
export function utcCron(dailyAt: string): string {
  const at = onThatDay(new Date(0), dailyAt);
  return `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`;
}

/** Asks for the job in each county, due at that instant; where one waits already, that one stays. */
export async function enqueueForCounties(
  clients: CountyClients,
  counties: readonly string[],
  name: (typeof dailyJobs)[number]['name'],
  runAt: Date,
): Promise<void> {
  for (const county of counties)
    await enqueueJob(clients.of(county), name, {}, { runAt, key: 'daily', timeOf: 'WAITING' });
}
