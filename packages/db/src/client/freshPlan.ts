/** Statements whose best plan depends on their values. */
import { AsyncLocalStorage } from 'node:async_hooks';

const wanted = new AsyncLocalStorage<boolean>();

/**
 * Does the work; each statement sent meanwhile is planned for its own values. A kept plan fits all values alike: it walks twenty thousand
 * rows to find the ten of a small unit. Planning takes half a millisecond, so what is asked by id goes without.
 */
export function freshPlan<T>(work: () => Promise<T>): Promise<T> {
  return wanted.run(true, work);
}

/** Whether the statement that is being sent wants a plan of its own. */
export function wantsFreshPlan(): boolean {
  return wanted.getStore() === true;
}
