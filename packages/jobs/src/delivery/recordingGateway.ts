/** A way out that leads nowhere: for tests, and for a demonstration, which must write to nobody. */
import type { NoticeGateway, OutgoingMessage } from './NoticeGateway.ts';

/** Hands each message to `record`, the same one perhaps again: whoever keeps them keeps them by their ids, as a real gateway does. */
export function recordingGateway(record: (message: OutgoingMessage) => Promise<void> | void): NoticeGateway {
  return {
    isRepeatable: true,
    async send(message, giveOutOfHand) {
      await giveOutOfHand();
      await record(message);
    },
  };
}
