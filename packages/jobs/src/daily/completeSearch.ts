/** What search has no entry for, after an import, an update or a new county, gets one. */
import { rebuildSearch } from '@renda/db';
import type { Job } from '../Job.ts';

export const completeSearch: Job<'completeSearch'> = {
  name: 'completeSearch',
  dailyAt: '02:30',
  async run({ db, jurisdiction }, _payload, { log }) {
    const written = await rebuildSearch(db, { onlyMissing: true });
    if (written > 0) log.info({ jurisdiction, written }, 'search entries that were missing were written');
  },
};
