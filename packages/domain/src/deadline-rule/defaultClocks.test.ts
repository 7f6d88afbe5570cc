import { describe, expect, it } from 'vitest';
import { deadline } from '../kernel/deadline.ts';
import { publishedCalendar } from '../testing/publishedCalendar.ts';
import { type DeadlineKey, deadlineKeys } from './DeadlineRule.ts';
import { defaultDeadlineRules } from './defaultDeadlineRules.ts';
import { ruleInForce } from './ruleInForce.ts';

/** The day on which each clock starts: a Sunday at a month's end, a leap day, and the last days before a holiday or the known years end. */
const starts = {
  'the end of a month': '2025-11-30',
  'a leap day': '2024-02-29',
  'the week before Spring Festival 2026, which ends in a worked Saturday': '2026-02-09',
  'the Friday before National Day 2025, with a worked Sunday and Saturday': '2025-09-26',
  'the last week of the published years': '2026-12-24',
} as const;

/** When each is due, in the order of the starts; `?` where holidays that are not published yet may move it. */
const due: Readonly<Record<DeadlineKey, readonly string[]>> = {
  handOver: ['2025-12-12', '2024-03-14', '2026-02-28', '2025-10-16', '2027-01-07?'],
  handOverAfterSession: ['2025-12-12', '2024-03-14', '2026-02-28', '2025-10-16', '2027-01-07?'],
  acknowledge: ['2025-12-05', '2024-03-07', '2026-02-14', '2025-10-10', '2026-12-31'],
  reply: ['2026-02-28', '2024-05-29', '2026-05-09', '2025-12-26', '2027-03-24?'],
  replyWide: ['2026-06-01', '2024-08-29', '2026-08-10', '2026-03-26', '2027-06-24?'],
  replyAgain: ['2025-12-30', '2024-03-29', '2026-03-09', '2025-10-27', '2027-01-25?'],
  contribute: ['2025-11-17', '2024-02-09', '2026-01-26', '2025-09-12', '2026-12-10'],
  evaluate: ['2025-12-30', '2024-04-01', '2026-03-11', '2025-10-27', '2027-01-25?'],
  lapseEvaluation: ['2026-01-14', '2024-04-15', '2026-03-26', '2025-11-10', '2027-02-08?'],
  fulfil: Object.values(starts),
};

describe.each(Object.entries(starts).map(([occasion, startedOn], i) => ({ occasion, startedOn, i })))(
  'from $occasion',
  ({ startedOn, i }) => {
    it.each(deadlineKeys)('%s is due on the day that a calendar on the wall shows', (key) => {
      const { dueOn, isProvisional } = deadline(
        ruleInForce(defaultDeadlineRules, key, startedOn),
        startedOn,
        publishedCalendar,
      );
      expect(`${dueOn}${isProvisional ? '?' : ''}`).toBe(due[key][i]);
    });
  },
);
