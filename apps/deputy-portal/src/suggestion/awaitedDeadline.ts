import type { DeadlineKey, SuggestionState } from '@renda/domain';

const handingOver = ['handOver', 'handOverAfterSession'] as const;
const replying = ['reply', 'replyWide', 'replyAgain'] as const;

/** Which due date people wait for in a state; none where nothing is due. */
const awaited: Partial<Record<SuggestionState, readonly DeadlineKey[]>> = {
  SUBMITTED: handingOver,
  ACCEPTED: handingOver,
  HANDED_OVER: replying,
  ASSIGNED: replying,
  HANDLING: replying,
  REPLIED: ['evaluate'],
};

/** The due date that counts while a suggestion stands in this state: the latest of its kind that is not met. Null where none is. */
export function awaitedDeadline<Deadline extends { key: DeadlineKey; metOn?: string | null }>(
  state: SuggestionState,
  deadlines: readonly Deadline[],
): Deadline | null {
  const keys = awaited[state] ?? [];
  return deadlines.filter(({ key, metOn }) => keys.includes(key) && !metOn).at(-1) ?? null;
}
