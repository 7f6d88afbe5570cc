/** E-mail by the house's own mail server. */
import { Readable } from 'node:stream';
import { notConfirmed, notReached, putOff, turnedAway } from '@renda/domain';
import nodemailer from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { NotDelivered, type NoticeGateway, type OutgoingMessage } from './NoticeGateway.ts';

export type MailSettings = {
  /** smtp://user:password@host:587, or smtps:// for TLS from the start. */
  readonly url: string;
  /** The sender's address. */
  readonly from: string;
  /** How long the server may be silent, in milliseconds. */
  readonly patienceMs?: number;
};

const usualPatienceMs = 30_000;

/**
 * Sends by SMTP. A server takes a letter when it has seen its end: right before that the letter is marked as given out of hand. So a
 * process that is killed before has sent nothing, and one that is killed after leaves the mark. SMTP knows no letter by its id.
 */
export function mailGateway({ url, from, patienceMs = usualPatienceMs }: MailSettings): NoticeGateway {
  const options = {
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return {
    isRepeatable: false,
    async send(message, giveOutOfHand) {
      const letter = await composed(message, from);
      let stopped: unknown;
      let isOutOfHand = false;
      async function* parts() {
        yield letter;
        try {
          await giveOutOfHand();
        } catch (error) {
          stopped = error;
          throw error;
        }
        isOutOfHand = true;
      }
      const transport = nodemailer.createTransport(options);
      // Its own stream would be read to its end before the server has asked for the letter; this one is read as it is sent.
      transport.use('stream', (mail, done) => {
        mail.message.createReadStream = () => Readable.from(parts());
        done();
      });
      try {
        await transport.sendMail({ envelope: { from, to: message.to }, raw: letter });
      } catch (error) {
        throw stopped ?? faultOf(error, isOutOfHand);
      }
    },
  };
}

function composed(message: OutgoingMessage, from: string): Promise<Buffer> {
  const { id, to, toName, subject, text, html, at, locale } = message;
  const host = from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '');
  return new MailComposer({
    from,
    to: { name: toName, address: to },
    subject,
    text,
    ...(html === null ? {} : { html }),
    date: at,
    // The same letter has the same id, by which mailboxes put two of it together.
    messageId: `<${id}@${host}>`,
    // Chinese in quoted-printable is thrice as long, and read by nobody.
    textEncoding: 'base64',
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  })
    .compile()
    .build();
}

/** The server's answer says it: 4xx later, 5xx never. Without an answer it depends on whether it had been given out of hand. */
function faultOf(error: unknown, isOutOfHand: boolean): NotDelivered {
  const { responseCode } = error as { readonly responseCode?: number };
  if (responseCode !== undefined && responseCode >= 500)
    return new NotDelivered('NEVER', turnedAway(responseCode), error);
  if (responseCode !== undefined && responseCode >= 400) return new NotDelivered('LATER', putOff(responseCode), error);
  return isOutOfHand ? new NotDelivered('UNSURE', notConfirmed, error) : new NotDelivered('LATER', notReached, error);
}
