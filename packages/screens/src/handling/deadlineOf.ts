import type { DeadlineKey } from '@renda/domain';

interface Deadline {
  readonly key: DeadlineKey;
  /** The unit that owes it, when it is owed by one. */
  readonly unit?: string | null;
}

/** The latest of a suggestion's due dates under one of these keys, owed by that unit; null for one owed by no unit. */
export function deadlineOf<Found extends Deadline>(
  deadlines: readonly Found[],
  keys: readonly DeadlineKey[],
  unit: string | null,
): Found | undefined {
  return deadlines.filter((due) => keys.includes(due.key) && (due.unit ?? null) === unit).at(-1);
}
