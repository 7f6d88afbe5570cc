/** Why the process does not start, in words for the person at the console. */
import { Refusal, type Sentences } from '@renda/domain';

/** Exit codes, as sysexits.h has them. */
const exitCodes = {
  /** Data of another version, or damaged. */
  data: 65,
  /** A database or a port that can't be had. */
  unavailable: 69,
  /** A folder or file that may not be read or written. */
  permission: 77,
  /** A setting that is wrong. */
  settings: 78,
} as const;

/** The process refuses to start; it has changed nothing, and ends with `exitCode`. */
export class StartRefused extends Refusal {
  readonly exitCode: number;

  constructor(kind: keyof typeof exitCodes, sentences: Sentences, cause?: unknown) {
    super(sentences);
    this.exitCode = exitCodes[kind];
    this.cause = cause;
  }
}
