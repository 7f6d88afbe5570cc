/** A changed calendar or rule re-dates what is still owed. */
import { redateOpenDeadlines } from '@renda/db';
import type { Job } from '../Job.ts';

export const redateDeadlines: Job<'redateDeadlines'> = {
  name: 'redateDeadlines',
  dailyAt: '00:05',
  async run({ jurisdiction }, _payload, { act, log }) {
    const moved = await redateOpenDeadlines(act());
    if (moved > 0) log.info({ jurisdiction, moved }, 'due dates were counted anew');
  },
};
