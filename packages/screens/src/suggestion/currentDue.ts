import type { DeadlineKey, SuggestionState } from '@renda/domain';

interface Deadline {
  readonly key: DeadlineKey;
  readonly dueOn: string;
  readonly metOn?: string | null;
  /** The unit that owes it, when it is owed by one. */
  readonly unit?: string | null;
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

/**
 * The due date that counts for a suggestion now: the first one open among those of its state. Who looks as a unit
 * (`units`, by name) is waited for to sign for it first. Dates are `YYYY-MM-DD`.
 */
export function currentDue<Found extends Deadline>(
  state: SuggestionState,
  deadlines: readonly Found[],
  units: readonly string[] = [],
): Found | null {
  const keys = awaited[state] ?? [];
  const isAwaited = ({ key, unit }: Found) =>
    keys.includes(key) || (key === 'acknowledge' && units.includes(unit ?? ''));
  const open = deadlines.filter((due) => !due.metOn && isAwaited(due));
  return [...open].sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0] ?? null;
}
