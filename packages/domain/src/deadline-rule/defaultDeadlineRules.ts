/** The rules a new county begins with: the numbers of law, and defaults where the county may choose. */
import type { DeadlineRule } from './DeadlineRule.ts';

// The articles of the Deputies Law before and since its revision of March 2025. The numbers stayed, the article moved.
const BEFORE_REVISION = { inForceFrom: '2010-10-28', inForceTo: '2025-03-12', legalBasis: '代表法第四十二条' } as const;
const SINCE_REVISION = { inForceFrom: '2025-03-12', inForceTo: null, legalBasis: '代表法第五十一条' } as const;
const LAW = { starts: 'HANDED_OVER', unit: 'MONTHS', rollsForward: true, isParameter: false } as const;

const COUNTY = {
  rollsForward: true,
  legalBasis: '本县代表建议办理规定',
  isParameter: true,
  inForceFrom: '2010-10-28',
  inForceTo: null,
} as const;

/** All deadlines in the life of a suggestion; a row marked `isParameter` may be changed by the county, by a new row from a date. */
export const defaultDeadlineRules: readonly DeadlineRule[] = [
  { key: 'handOver', starts: 'SUBMITTED', count: 10, unit: 'WORKING_DAYS', ...COUNTY },
  { key: 'handOverAfterSession', starts: 'SESSION_CLOSED', count: 10, unit: 'WORKING_DAYS', ...COUNTY },
  { key: 'acknowledge', starts: 'ASSIGNED', count: 5, unit: 'WORKING_DAYS', ...COUNTY },
  { key: 'reply', count: 3, ...LAW, ...BEFORE_REVISION },
  { key: 'reply', count: 3, ...LAW, ...SINCE_REVISION },
  { key: 'replyWide', count: 6, ...LAW, ...BEFORE_REVISION },
  { key: 'replyWide', count: 6, ...LAW, ...SINCE_REVISION },
  { key: 'replyAgain', starts: 'HANDLED_AGAIN', count: 1, unit: 'MONTHS', ...COUNTY },
  // Counted back from the reply's date, so an end on a day off must not move towards it.
  { key: 'contribute', starts: 'REPLY_DUE', count: -10, unit: 'WORKING_DAYS', ...COUNTY, rollsForward: false },
  { key: 'evaluate', starts: 'REPLIED', count: 30, unit: 'CALENDAR_DAYS', ...COUNTY },
  // A fortnight of reminders after the evaluation was due; then it counts as not evaluated.
  { key: 'lapseEvaluation', starts: 'REPLIED', count: 45, unit: 'CALENDAR_DAYS', ...COUNTY },
  // A promise is due on the very day that the unit promised; the rule says when it is reminded of it.
  { key: 'fulfil', starts: 'PROMISED_FOR', count: 0, unit: 'CALENDAR_DAYS', ...COUNTY, rollsForward: false },
];
