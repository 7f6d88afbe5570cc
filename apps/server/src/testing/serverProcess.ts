/** The server as a process of its own, for tests of its beginning and its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export type ServerProcess = {
  readonly child: ChildProcess;
  /** Everything that it has said so far. */
  said(): string;
  /** Its address, once it serves. Rejects, with what it said, when it ends before. */
  address(): Promise<string>;
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>;
};

const patienceMs = 120_000;
const main = join(import.meta.dirname, '../main.ts');

/** Starts the server on a free port; `environment` is added to what it needs. */
export function startServerProcess(environment: Readonly<Record<string, string>>): ServerProcess {
  return watch(
    spawn(process.execPath, [main], { env: plainEnvironment(environment), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }),
  );
}

/** Starts `npm start` in the checkout, in a process group of its own, as a terminal would. */
export function startByNpm(checkout: string, environment: Readonly<Record<string, string>>): ServerProcess {
  const options = { cwd: checkout, env: plainEnvironment(environment), detached: true } as const;
  return watch(spawn('npm', ['start'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Ours, without what the test runner and whoever called it has set. */
function plainEnvironment(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, PORT: '0', DEMO: '0', LOG_LEVEL: 'info', ...environment };
}

function watch(child: ChildProcess): ServerProcess {
  let said = '';
  for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk) => (said += chunk));
  // Not 'close', which never comes once the channel has been given up.
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const end = Promise.all([exit, ...[child.stdout, child.stderr].map((output) => output && finished(output))]).then(
    ([code]) => code,
  );
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    said: () => said,
    ended: () => end,
    async address() {
      const deadline = Date.now() + patienceMs;
      while (Date.now() < deadline && !hasEnded()) {
        const [, found] = said.match(/已启动：(\S+)/) ?? [];
        if (found) return found;
        await sleep(50);
      }
      throw new Error(`the server did not start:\n${said}`);
    },
  };
}
