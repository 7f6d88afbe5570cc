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

/** A log of at least this level, to standard output unless another stream is given. */
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
    destination ?? pino.destination({ sync: true }),
  );
}

/** Messages of libraries may quote what a person typed: mobile numbers keep three digits, identity numbers six. */
function withoutTelephones(line: string): string {
  return line
    .replace(/(?<![\da-f-])(1[3-9]\d)\d{8}(?![\da-f])/gi, '$1********')
    .replace(/(?<![\da-f-])([1-9]\d{5})(?:19|20)\d{9}[\dX](?![\da-f])/gi, '$1************');
}
