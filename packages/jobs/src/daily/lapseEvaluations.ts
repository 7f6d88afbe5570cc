/** What nobody evaluated in time ends by itself. */
import { lapseEvaluations as lapse } from '@renda/db';
import type { Job } from '../Job.ts';

export const lapseEvaluations: Job<'lapseEvaluations'> = {
  name: 'lapseEvaluations',
  dailyAt: '00:05',
  async run({ db, jurisdiction }, _payload, { now, log }) {
    const ended = await lapse(db, jurisdiction, now());
    if (ended > 0) log.info({ jurisdiction, ended }, 'evaluations that nobody gave were ended');
  },
};
