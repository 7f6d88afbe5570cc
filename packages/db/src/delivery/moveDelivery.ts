/** The only code that writes where a delivery stands. */
import { type DeliveryChannel, type DeliveryState, notConfirmed, type Sentences } from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';

/** A delivery that may be tried now. */
export type OpenDelivery = {
  readonly id: string;
  readonly channel: DeliveryChannel;
  readonly accountId: string;
};

/** What can be the end of a try. */
export type DeliveryEnd = 'SENT' | 'UNCONFIRMED' | 'FAILED' | 'DROPPED';

/**
 * Begins a try, and promises the delivery; null when it is over. One that somebody had given out of hand and never answered for (their
 * process was killed) is tried again where the other side knows it by its id and takes it once; else it ends as UNCONFIRMED.
 */
export async function beginTry(
  { db, now }: Act,
  id: string,
  isRepeatable: (channel: DeliveryChannel) => boolean,
): Promise<OpenDelivery | null> {
  const found = await db.delivery.findUnique({
    where: { id },
    select: { channel: true, accountId: true, state: true },
  });
  if (found === null) return null;
  const channel = found.channel as DeliveryChannel;
  if (found.state === 'SENDING' && !isRepeatable(channel)) {
    await moveDelivery({ db, now }, id, ['SENDING'], 'UNCONFIRMED', notConfirmed);
    return null;
  }
  const { count } = await db.delivery.updateMany({
    where: { id, state: { in: ['QUEUED', 'SENDING', 'FAILED'] } },
    data: { state: 'QUEUED', endedAt: null, tries: { increment: 1 } },
  });
  return count === 0 ? null : { id, channel, accountId: found.accountId };
}

/** Marks it as given out of hand, right before it cannot be taken back. Promises false when another is sending it: then it must not be sent. */
export async function giveOutOfHand({ db }: Act, id: string): Promise<boolean> {
  const { count } = await db.delivery.updateMany({ where: { id, state: 'QUEUED' }, data: { state: 'SENDING' } });
  return count > 0;
}

/** Ends it, with the reason where it was not sent. */
export async function endDelivery(act: Act, id: string, end: DeliveryEnd, failure?: Sentences): Promise<void> {
  await moveDelivery(act, id, ['QUEUED', 'SENDING'], end, failure);
}

/** Leaves it to be tried again, with the reason. */
export async function putOffDelivery({ db }: Act, id: string, failure: Sentences): Promise<void> {
  await db.delivery.updateMany({
    where: { id, state: { in: ['QUEUED', 'SENDING'] } },
    data: { state: 'QUEUED', failure },
  });
}

async function moveDelivery(
  { db, now }: Pick<Act, 'db' | 'now'>,
  id: string,
  from: readonly DeliveryState[],
  state: DeliveryEnd,
  failure?: Sentences,
): Promise<void> {
  await db.delivery.updateMany({
    where: { id, state: { in: [...from] } },
    data: { state, failure: failure ?? Prisma.DbNull, endedAt: now },
  });
}
