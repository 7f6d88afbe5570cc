/** One delivery is made, once. */
import {
  type Act,
  beginTry,
  createOneTimeLink,
  deliveryContent,
  endDelivery,
  giveOutOfHand,
  type OpenDelivery,
  putOffDelivery,
} from '@renda/db';
import { noWay } from '@renda/domain';
import type { Job, JobHelpers } from '../Job.ts';
import { digestMessage } from './digestMessage.ts';
import { NotDelivered, type NoticeGateway, type OutgoingMessage, type Outwards } from './NoticeGateway.ts';
import { shortMessage } from './shortMessage.ts';

export const deliver: Job<'deliver'> = {
  name: 'deliver',
  async run(_county, { deliveryId }, helpers) {
    const { act, outwards, isLastAttempt } = helpers;
    const delivery = await beginTry(act(), deliveryId, (channel) => outwards?.gateways[channel]?.isRepeatable ?? false);
    if (delivery === null) return;
    const gateway = outwards?.gateways[delivery.channel];
    const content = gateway && (await deliveryContent(act(), delivery));
    if (!outwards || !gateway || !content) return endDelivery(act(), deliveryId, 'FAILED', noWay);
    if (content.notices.length === 0) return endDelivery(act(), deliveryId, 'DROPPED');
    const message = await messageOf(act(), delivery, content, outwards);
    try {
      await send(helpers, gateway, message);
    } catch (error) {
      if (error instanceof AnotherSends) return;
      await noteFailure(act(), deliveryId, error, isLastAttempt);
    }
  },
};

/** The same delivery is being sent by another process. */
class AnotherSends extends Error {}

async function send({ act }: JobHelpers, gateway: NoticeGateway, message: OutgoingMessage): Promise<void> {
  await gateway.send(message, async () => {
    if (!(await giveOutOfHand(act(), message.id))) throw new AnotherSends();
  });
  await endDelivery(act(), message.id, 'SENT');
}

async function messageOf(
  act: Act,
  { id, channel }: OpenDelivery,
  content: NonNullable<Awaited<ReturnType<typeof deliveryContent>>>,
  { baseUrl }: Outwards,
): Promise<OutgoingMessage> {
  if (channel === 'EMAIL') return digestMessage(id, content, baseUrl, act.now);
  const token = await createOneTimeLink(act, id);
  return shortMessage(id, content, new URL(`/told/${act.viewer.jurisdiction}/${token}`, baseUrl), act.now);
}

/** Writes why, and throws again what may be mended by trying again. */
async function noteFailure(act: Act, id: string, error: unknown, isLastAttempt: boolean): Promise<void> {
  if (!(error instanceof NotDelivered)) throw error;
  const { fault, sentences } = error;
  if (fault !== 'LATER') return endDelivery(act, id, fault === 'NEVER' ? 'FAILED' : 'UNCONFIRMED', sentences);
  await (isLastAttempt ? endDelivery(act, id, 'FAILED', sentences) : putOffDelivery(act, id, sentences));
  throw error;
}
