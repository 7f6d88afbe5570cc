/** How long something may take, on what basis, and in force when: a row of data, never code. */
import type { Counting } from '../kernel/deadline.ts';
import type { PlainDate } from '../kernel/plainDate.ts';

export const deadlineKeys = [
  'handOver',
  'handOverAfterSession',
  'acknowledge',
  'reply',
  'replyWide',
  'replyAgain',
  'contribute',
  'evaluate',
  'lapseEvaluation',
  'fulfil',
] as const;

/** What has to be done in time. */
export type DeadlineKey = (typeof deadlineKeys)[number];

export const deadlineStarts = [
  'SUBMITTED',
  'SESSION_CLOSED',
  'ASSIGNED',
  'HANDED_OVER',
  'HANDLED_AGAIN',
  'REPLY_DUE',
  'REPLIED',
  'PROMISED_FOR',
] as const;

/** The event whose day starts a deadline. */
export type DeadlineStart = (typeof deadlineStarts)[number];

export interface DeadlineRule extends Counting {
  readonly key: DeadlineKey;
  readonly starts: DeadlineStart;
  /** The law with its article, or the county's own rule, as it is cited on paper. */
  readonly legalBasis: string;
  /** The number is the county's to set; otherwise it is the law's. */
  readonly isParameter: boolean;
  /** The first day on which it applies. */
  readonly inForceFrom: PlainDate;
  /** The first day on which it no longer applies; null while it does. */
  readonly inForceTo: PlainDate | null;
}
