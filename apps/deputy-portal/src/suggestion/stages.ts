import type { SuggestionState } from '@renda/domain';

/** Groups of states as a deputy thinks of them, in the order of a suggestion's life; every state is in exactly one. */
export const stages = {
  draft: ['DRAFT'],
  returned: ['RETURNED'],
  submitted: ['SUBMITTED'],
  handling: ['ACCEPTED', 'HANDED_OVER', 'ASSIGNED', 'HANDLING'],
  replied: ['REPLIED'],
  evaluated: ['EVALUATED', 'WITH_COUNCIL', 'FULFILLING'],
  closed: ['CLOSED'],
  apart: ['WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'PURGED'],
} as const satisfies Record<string, readonly SuggestionState[]>;

export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as Stage[];

/** How many stand in each stage; stages without any are left out. */
export function stageCounts(
  counts: readonly { state: SuggestionState; count: number }[],
): { stage: Stage; count: number }[] {
  const of = (stage: Stage) =>
    counts.reduce(
      (sum, { state, count }) => ((stages[stage] as readonly string[]).includes(state) ? sum + count : sum),
      0,
    );
  return stageNames.map((stage) => ({ stage, count: of(stage) })).filter(({ count }) => count > 0);
}
