/** What is near, due or late is told, each stage once. */
import { sendDueNotices } from '@renda/db';
import type { Job } from '../Job.ts';

export const sendNotices: Job<'sendNotices'> = {
  name: 'sendNotices',
  dailyAt: '07:00',
  async run({ jurisdiction }, _payload, { act, log }) {
    const sent = await sendDueNotices(act());
    if (sent > 0) log.info({ jurisdiction, sent }, 'notices of what is due were sent');
  },
};
