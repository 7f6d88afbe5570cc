import type { DeadlineKey, SuggestionState } from '@renda/domain';

interface Deadline {
  readonly key: DeadlineKey;
  readonly dueOn: string;
  readonly metOn?: string | null;
}

const handingOver: readonly DeadlineKey[] = ['handOver', 'handOverAfterSession'];
const replying: readonly DeadlineKey[] = ['reply', 'replyWide', 'replyAgain'];

/** Which due dates a suggestion in this state is waited for. */
const awaited: Partial<Record<SuggestionState, readonly DeadlineKey[]>> = {
  SUBMITTED: handingOver,
  ACCEPTED: handingOver,
  HANDED_OVER: replying,
  ASSIGNED: replying,
  HANDLING: replying,
  REPLIED: ['evaluate'],
};

/** The due date that counts for a suggestion now: the first one open among those of its state. Dates are `YYYY-MM-DD`. */
export function currentDue<Found extends Deadline>(state: SuggestionState, deadlines: readonly Found[]): Found | null {
  const keys = awaited[state] ?? [];
  const open = deadlines.filter((due) => !due.metOn && keys.includes(due.key));
  return [...open].sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0] ?? null;
}
