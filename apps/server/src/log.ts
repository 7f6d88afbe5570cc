/** The server's log: one JSON line an event, without anything that opens a door or names a citizen's telephone. */
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './env.ts';

const hidden = [
  'cookie',
  'authorization',
  '["set-cookie"]',
  'password',
  'newPassword',
  'phone',
  'code',
  'token',
  'secret',
];

/** The places at which those names are looked for: at the top and one or two levels down. */
const redacted = hidden.flatMap((name) => {
  const last = name.startsWith('[') ? name : `.${name}`;
  return [last.replace(/^\./, ''), `*${last}`, `*.*${last}`];
});

/** A log of at least this level, to standard error unless another stream is given: standard output has the words for people. */
export function makeLog(level: LogLevel, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: redacted, censor: '[hidden]' },
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: withoutTelephones },
    },
    destination ?? (process.stderr.isTTY ? terminal : pino.destination({ dest: 2, sync: true })),
  );
}

/** Messages of libraries may quote what a person typed: mobile numbers keep three digits, identity numbers six. */
function withoutTelephones(line: string): string {
  return line
    .replace(/(?<![\da-f-])(1[3-9]\d)\d{8}(?![\da-f])/gi, '$1********')
    .replace(/(?<![\da-f-])([1-9]\d{5})(?:19|20)\d{9}[\dX](?![\da-f])/gi, '$1************');
}

/** For somebody who watches: a short line an event. */
const terminal: DestinationStream = {
  write(line) {
    const { time, level, msg, err, method, path, status, ms } = JSON.parse(line);
    const words = [
      time.slice(11, 19),
      level,
      msg === 'request' ? `${method} ${path} ${status} ${ms} ms` : msg,
      err?.stack,
    ];
    process.stderr.write(`${words.filter(Boolean).join(' ')}\n`);
  },
};
