/** A real mail server on loopback, for tests: takes letters, or answers as it is told. */
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export type MailServer = {
  /** For the settings of a mail gateway. */
  readonly url: string;
  /** The letters that it has taken, whole, in order. */
  readonly letters: string[];
  /** What it answers to the next letters, when they have been read to their end: a code to refuse, 'CUT' to end the connection; taken when empty. */
  readonly answers: (number | 'CUT')[];
  /** Asked with each recipient, before the letter is read; the server waits for it. */
  onRecipient: (address: string) => Promise<void>;
  /** Asked when a letter has been read to its end and taken, before that is answered. */
  onTaken: () => Promise<void>;
  close(): Promise<void>;
};

/** Promises one that listens. */
export async function mailServer(): Promise<MailServer> {
  const letters: string[] = [];
  const answers: (number | 'CUT')[] = [];
  const mail = { letters, answers, onRecipient: async (_address: string) => {}, onTaken: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      mail.onRecipient(address).then(() => callback(), callback);
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => void answered(Buffer.concat(parts), session.id).then(callback, callback));
    },
  });
  server.on('error', () => {});
  async function answered(letter: Buffer, id: string): Promise<Error | null> {
    const answer = answers.shift();
    if (typeof answer === 'number') return Object.assign(new Error('no'), { responseCode: answer });
    letters.push(letter.toString('utf8'));
    await mail.onTaken();
    if (answer === 'CUT') cut(id);
    return null;
  }
  const cut = (id: string) => {
    for (const connection of server.connections as Set<{ id: string; close(): void }>)
      if (connection.id === id) connection.close();
  };
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  return Object.assign(mail, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
