/** A queue's runner that comes back when it broke: a database that was away for a while must not end a server. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';

/** What has been started and can be closed. */
export type RunningWorker = {
  /** Takes no more, waits for what is being done, and closes its connections. */
  close(): Promise<void>;
};

const pauseMs = 5_000;

/** Starts it, and again whenever it has broken, after a pause and as often as it takes. Refuses only when it cannot be started at first. */
export async function keepRunning(
  start: () => Promise<Runner>,
  onBroken: (error: unknown) => void,
): Promise<RunningWorker> {
  const closing = new AbortController();
  let runner: Runner | null = await start();
  const runs = async () => {
    while (!closing.signal.aborted) {
      try {
        runner ??= await start();
        await runner.promise;
      } catch (error) {
        onBroken(error);
        runner = null;
        await wait(pauseMs, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  };
  const running = runs();
  return {
    async close() {
      closing.abort();
      await runner?.stop();
      await running;
    },
  };
}
