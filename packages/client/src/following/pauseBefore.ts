const pauseMs = { first: 1_000, longest: 60_000 };

/**
 * Waits before the next try, after so many that failed: longer each time, never as long as all others who lost the server at the same
 * moment, and no longer than until the device has a network again.
 */
export function pauseBefore(failures: number): Promise<void> {
  const longest = Math.min(pauseMs.first * 2 ** failures, pauseMs.longest);
  // Held on to: the page may be gone before the pause is over.
  const page = window;
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      page.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, longest * (0.5 + Math.random() / 2));
    page.addEventListener('online', done);
  });
}
