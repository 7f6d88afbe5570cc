/** A busy machine may not finish a transaction in time: it is undone as a whole, and nothing was done or refused. */

/** Whether that is what happened. */
export function isTimedOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2028';
}

/** Does the work, again where the machine was too busy for it. */
export async function patiently<T>(work: () => Promise<T>, times = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times > 1 && isTimedOut(error)) return patiently(work, times - 1);
    throw error;
  }
}
