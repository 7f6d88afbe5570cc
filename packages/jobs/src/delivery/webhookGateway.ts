/** A gateway to WeCom or short messages that is reached by a signed HTTP request, as Standard Webhooks lays down. */
import { createHmac } from 'node:crypto';
import { notReached, putOff, turnedAway } from '@renda/domain';
import { NotDelivered, type NoticeGateway, type OutgoingMessage } from './NoticeGateway.ts';

export type WebhookGatewaySettings = {
  readonly url: URL;
  /** As whsec_ and base64, or any text. Both sides know it, nobody else. */
  readonly secret: string;
  /** How long an answer may take, in milliseconds. */
  readonly patienceMs?: number;
};

const usualPatienceMs = 20_000;
const tooEarlyOrMany = [408, 425, 429];

/**
 * POSTs each message as JSON with `webhook-id`, `webhook-timestamp` (seconds) and `webhook-signature`. The receiver must check the
 * signature and the time, and take the same id once: so a message of which no answer came is sent again.
 */
export function webhookGateway({ url, secret, patienceMs = usualPatienceMs }: WebhookGatewaySettings): NoticeGateway {
  return {
    isRepeatable: true,
    async send(message, giveOutOfHand) {
      const body = JSON.stringify(bodyOf(message));
      await giveOutOfHand();
      const status = await post(url, { ...signed(secret, message, body), body }, patienceMs);
      if (status >= 200 && status < 300) return;
      const isForLater = status >= 500 || status < 400 || tooEarlyOrMany.includes(status);
      throw isForLater ? new NotDelivered('LATER', putOff(status)) : new NotDelivered('NEVER', turnedAway(status));
    },
  };
}

/** What the receiver gets: whom, what, and where to read on. Nothing of the record but what the message says. */
function bodyOf({ id, to, toName, locale, subject, text, link, dueOn, at }: OutgoingMessage) {
  const data = { id, phone: to, name: toName, locale, subject, text, link, dueOn };
  return { type: 'notice.message', timestamp: at.toISOString(), data };
}

/** The signature over id, time and body, so that none of them can be changed, and an old request not be sent again. */
export function webhookSignature(secret: string, id: string, timestamp: string, body: string): string {
  const prefix = 'whsec_';
  const key = secret.startsWith(prefix) ? Buffer.from(secret.slice(prefix.length), 'base64') : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

function signed(secret: string, { id, at }: OutgoingMessage, body: string) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': webhookSignature(secret, id, timestamp, body),
    },
  };
}

async function post(url: URL, request: RequestInit, patienceMs: number): Promise<number> {
  try {
    // A redirect would carry the message to somebody whom the settings do not name.
    const response = await fetch(url, {
      ...request,
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    throw new NotDelivered('LATER', notReached, error);
  }
}
