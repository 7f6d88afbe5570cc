/** When a new county tells its people of a due date: defaults that it may change (催办: 15 days before, then every 3 days). */
import type { DeadlineKey } from '../deadline-rule/DeadlineRule.ts';
import type { NoticeStaging } from './noticeStages.ts';

const long = { remindBefore: 15, remindEvery: 3, lateEvery: 3, escalateAfter: 7 } as const;
const short = { remindBefore: 2, remindEvery: 1, lateEvery: 3, escalateAfter: null } as const;

export const defaultStagings: Readonly<Record<DeadlineKey, NoticeStaging>> = {
  handOver: { ...short, remindBefore: 3 },
  handOverAfterSession: { ...short, remindBefore: 3 },
  acknowledge: short,
  reply: long,
  replyWide: long,
  replyAgain: long,
  contribute: { ...short, remindBefore: 6, remindEvery: 3 },
  evaluate: { remindBefore: 10, remindEvery: 5, lateEvery: 5, escalateAfter: null },
  // The platform's own date; nobody is reminded of it.
  lapseEvaluation: short,
  fulfil: long,
};
