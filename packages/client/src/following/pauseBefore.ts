const pauseMs = { first: 1_000, longest: 60_000 };

/**
 * Waits before the next try, after so many that failed: longer each time, never as long as all others who lost the server at the same
 * moment, and no longer than until the device has a network again.
 */
export function pauseBefore(failures: number): Promise<void> {
  const longest = Math.min(pauseMs.first * 2 ** failures, pauseMs.longest);
  return new Promise((resolve) => {
    // The page may be gone before the pause is over: the listener is let go without asking it.
    const over = new AbortController();
    const done = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(done, longest * (0.5 + Math.random() / 2));
    window.addEventListener('online', done, { signal: over.signal });
  });
}
