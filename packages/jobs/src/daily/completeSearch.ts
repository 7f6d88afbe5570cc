/** What search has no entry for, after an import, an update or a new county, gets one; files that nobody has read are read. */
import { enqueueMissingReadings, rebuildSearch } from '@renda/db';
import type { Job } from '../Job.ts';

export const completeSearch: Job<'completeSearch'> = {
  name: 'completeSearch',
  dailyAt: '02:30',
  async run({ db, jurisdiction }, _payload, { log, now }) {
    const written = await rebuildSearch(db, { onlyMissing: true });
    if (written > 0) log.info({ jurisdiction, written }, 'search entries that were missing were written');
    const unread = await enqueueMissingReadings(db, now());
    if (unread > 0) log.info({ jurisdiction, unread }, 'files that nobody had read are being read');
  },
};
