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
  /** Called with each recipient before the letter is read. */
  onRecipient: (address: string) => void;
  close(): Promise<void>;
};

/** Promises one that listens. */
export async function mailServer(): Promise<MailServer> {
  const letters: string[] = [];
  const answers: (number | 'CUT')[] = [];
  const mail = { letters, answers, onRecipient: (_address: string) => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      mail.onRecipient(address);
      callback();
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const answer = answers.shift();
        if (answer === undefined || answer === 'CUT') letters.push(Buffer.concat(parts).toString('utf8'));
        if (answer === 'CUT') return cut(session.id);
        callback(answer === undefined ? null : Object.assign(new Error('no'), { responseCode: answer }));
      });
    },
  });
  server.on('error', () => {});
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
