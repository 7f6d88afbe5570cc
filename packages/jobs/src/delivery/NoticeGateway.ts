/** The way out for messages: a mail server, or a gateway that leads to WeCom or short messages. Jobs know no more of it than this. */
import type { DeliveryChannel, Locale, PlainDate, Sentences } from '@renda/domain';
import { Refusal } from '@renda/domain';

/** One message to one person. */
export type OutgoingMessage = {
  /** The delivery's id: the same each time the same delivery is tried, so that the other side can tell. */
  readonly id: string;
  /** An e-mail address or a mobile number, as the channel needs it. */
  readonly to: string;
  readonly toName: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  /** The same as a page, where the channel shows pages. */
  readonly html: string | null;
  /** Where to read on. */
  readonly link: string;
  /** By when what it tells is due, of a message about one date. */
  readonly dueOn: PlainDate | null;
  readonly at: Date;
};

export type NoticeGateway = {
  /** Whether the other side knows a message by its id and takes it once, however often it comes. */
  readonly isRepeatable: boolean;
  /**
   * Sends it, and ends when the other side has taken it. Calls `giveOutOfHand` right before it can no longer be taken back, and sends
   * nothing when that throws. Throws `NotDelivered` otherwise.
   */
  send(message: OutgoingMessage, giveOutOfHand: () => Promise<void>): Promise<void>;
};

/** The ways out that are open, and how browsers reach the platform from outside. */
export type Outwards = {
  readonly gateways: Readonly<Partial<Record<DeliveryChannel, NoticeGateway>>>;
  readonly baseUrl: URL;
};

/** LATER: try again. NEVER: the other side will not take it. UNSURE: it may have arrived, or not. */
export type DeliveryFault = 'LATER' | 'NEVER' | 'UNSURE';

/** It was not delivered, or nobody knows; the sentences say why, and name nobody. */
export class NotDelivered extends Refusal {
  readonly fault: DeliveryFault;

  constructor(fault: DeliveryFault, sentences: Sentences, cause?: unknown) {
    super(sentences);
    this.fault = fault;
    this.cause = cause;
  }
}
