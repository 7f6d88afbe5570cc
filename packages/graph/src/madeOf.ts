/** One stream made of another. */

/**
 * What `make` makes of each value, leaving out what it makes `undefined` of. Unlike a generator it can be ended while somebody waits;
 * when `make` throws, the source has been ended too.
 */
export function madeOf<Value, Made>(
  source: AsyncIterator<Value>,
  make: (value: Value) => Made | undefined | Promise<Made | undefined>,
): AsyncIterableIterator<Made> {
  return {
    async next() {
      try {
        for (;;) {
          const step = await source.next();
          if (step.done) return { done: true, value: undefined };
          const made = await make(step.value);
          if (made !== undefined) return { done: false, value: made };
        }
      } catch (error) {
        await source.return?.();
        throw error;
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
