/** What people have not read goes out: each delivery is a job of its own. */
import { queueDeliveries as queueDue } from '@renda/db';
import { deliveryChannels, isTellingTime } from '@renda/domain';
import type { Job } from '../Job.ts';

export const queueDeliveries: Job<'queueDeliveries'> = {
  name: 'queueDeliveries',
  dailyAt: '07:30',
  async run({ jurisdiction }, _payload, { act, now, log, outwards }) {
    // A server that starts at night does the day's work at once: of this it leaves the morning's to the morning.
    if (outwards === undefined || !isTellingTime(now())) return;
    const open = deliveryChannels.filter((channel) => outwards.gateways[channel] !== undefined);
    const queued = await queueDue(act(), open);
    if (queued > 0) log.info({ jurisdiction, queued }, 'deliveries were queued');
  },
};
