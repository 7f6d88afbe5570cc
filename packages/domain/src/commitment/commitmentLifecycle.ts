/** The life of a commitment (承诺事项), a promise in a reply: what, who, by when. A rectification task lives the same life. */
import { lifecycle } from '../kernel/lifecycle.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { type CommitmentState, commitmentStateTerms } from '../suggestion/suggestionTerms.ts';

/** Relations that may move a commitment. `system` is no person: the move follows from a later reply or another round. */
export type CommitmentActor = 'unit' | 'lookBackBody' | 'system';

/** Whether it is late is worked out from its date and never a state. */
export const commitmentLifecycle = lifecycle({
  noun: 'Commitment',
  initial: 'OPEN',
  states: commitmentStateTerms,
  moves: {
    report: {
      label: { 'zh-CN': '报告完成', en: 'report as done' },
      from: ['OPEN', 'REPORTED'],
      to: 'REPORTED',
      by: 'unit',
      needs: ['report'],
    },
    pass: {
      label: { 'zh-CN': '回头看通过', en: 'pass the look-back' },
      from: ['OPEN', 'REPORTED'],
      to: 'PASSED',
      by: 'lookBackBody',
      needs: ['visit'],
    },
    fail: {
      label: { 'zh-CN': '回头看未通过', en: 'fail the look-back' },
      from: ['OPEN', 'REPORTED'],
      to: 'FAILED',
      by: 'lookBackBody',
      needs: ['visit', 'reason'],
    },
    supersede: {
      label: { 'zh-CN': '由新答复替代', en: 'supersede' },
      from: ['OPEN', 'REPORTED'],
      to: 'SUPERSEDED',
      by: 'system',
    },
  },
});

/** States in which a commitment still has to be carried out. */
export const openCommitmentStates = ['OPEN', 'REPORTED'] as const satisfies readonly CommitmentState[];

/** States in which it stands: counted on the suggestion, and asked for before closing. A failed one is made anew by the next reply. */
export const standingCommitmentStates = [
  ...openCommitmentStates,
  'PASSED',
] as const satisfies readonly CommitmentState[];

/** Whether its look-back may be held: the unit has reported it as done, or its date has passed. */
export function awaitsLookBack(
  commitment: { readonly state: CommitmentState; readonly dueOn: PlainDate },
  today: PlainDate,
): boolean {
  return commitment.state === 'REPORTED' || (commitment.state === 'OPEN' && commitment.dueOn < today);
}
