import type { SuggestionState } from '@renda/domain';

/** The straight path as a deputy sees it. */
export const steps = ['submit', 'accept', 'handOver', 'handle', 'evaluate', 'close'] as const;

const reached: Partial<Record<SuggestionState, number>> = {
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 1,
  ACCEPTED: 2,
  HANDED_OVER: 3,
  ASSIGNED: 3,
  HANDLING: 3,
  REPLIED: 4,
  EVALUATED: 5,
  WITH_COUNCIL: 5,
  FULFILLING: 5,
  CLOSED: steps.length,
};

/** The index of the step that is under way; the number of steps when all are done; null off the straight path. */
export function stepNow(state: SuggestionState): number | null {
  return reached[state] ?? null;
}
