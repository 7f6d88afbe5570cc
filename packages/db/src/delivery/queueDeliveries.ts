/** What people have not read is made ready to go out: one digest a day, and a message for each date that is near or past. */
import { chinaDate, type DeliveryChannel } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { enqueueJob } from '../job/enqueueJob.ts';
import { newId } from '../newId.ts';
import { unreadBy, visibleNotices } from '../notice/visibleTo.ts';
import { type NoticeReader, noticeReaders } from './noticeReaders.ts';

/** Most that one delivery takes: nobody reads more at once. */
const most = 500;
/** A date is told by message while it is news, in milliseconds: a gateway that was opened today sends nothing of last month. */
const newsMs = 3 * 86_400_000;

/** A delivery to be made. */
type Wanted = { readonly channel: DeliveryChannel; readonly onceKey: string; readonly noticeIds: readonly string[] };

/**
 * Writes the deliveries that are due now on these channels, each with its job in one transaction, and promises how many. Run twice, or by
 * two at once, it writes nothing more: a digest is one a day, and a notice goes to an account once by each channel.
 */
export async function queueDeliveries(act: Act, channels: readonly DeliveryChannel[]): Promise<number> {
  let queued = 0;
  for (const reader of await noticeReaders(act.db, act.viewer.jurisdiction, chinaDate(act.now)))
    for (const channel of channels)
      if (reader.addresses[channel] !== null)
        for (const wanted of await wantedBy(act, reader, channel)) if (await queue(act, reader, wanted)) queued += 1;
  return queued;
}

async function wantedBy(act: Act, reader: NoticeReader, channel: DeliveryChannel): Promise<Wanted[]> {
  const narrower: Prisma.NoticeWhereInput =
    channel === 'EMAIL' ? {} : { kind: 'DUE', sentAt: { gte: new Date(act.now.getTime() - newsMs) } };
  const rows = await act.db.notice.findMany({
    where: { AND: [stillToTell(reader), notYet(reader, channel), narrower] },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  if (channel === 'GATEWAY') return ids.map((id) => ({ channel, onceKey: id, noticeIds: [id] }));
  return ids.length === 0 ? [] : [{ channel, onceKey: chinaDate(act.now), noticeIds: ids }];
}

/** What the reader may see, has not read, and was not told by telephone. */
export function stillToTell({ viewer }: NoticeReader): Prisma.NoticeWhereInput {
  return { AND: [visibleNotices(viewer), unreadBy(viewer), { telling: null }] };
}

function notYet({ viewer: { accountId } }: NoticeReader, channel: DeliveryChannel): Prisma.NoticeWhereInput {
  return { deliveries: { none: { channel, accountId } } };
}

async function queue(act: Act, { viewer }: NoticeReader, { channel, onceKey, noticeIds }: Wanted): Promise<boolean> {
  const { accountId, name } = viewer;
  const deliveryId = newId();
  return act.db.$transaction(async (tx) => {
    const { count } = await tx.delivery.createMany({
      data: [{ id: deliveryId, channel, accountId, accountName: name, onceKey, createdAt: act.now }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await tx.deliveredNotice.createMany({
      data: noticeIds.map((noticeId) => ({ id: newId(), deliveryId, noticeId, channel, accountId })),
      skipDuplicates: true,
    });
    await enqueueJob(tx, 'deliver', { deliveryId }, { runAt: act.now, key: deliveryId });
    return true;
  });
}
