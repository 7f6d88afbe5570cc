/** A server under measurement, in a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Whether a process can be held to one core here (Linux with util-linux). */
export const canPin = (() => {
  try {
    execFileSync('taskset', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Node with these arguments, on that core where cores can be chosen. */
export function nodeOn(core: number, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const command = [...(canPin ? ['taskset', '-c', String(core)] : []), process.execPath, ...args];
  const [program = '', ...rest] = command;
  return spawn(program, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

export type Served = { readonly url: URL; log(): string; stop(): Promise<void> };

/** Starts a server on the first core and promises where it listens, which it prints. Refuses one that ends before. */
export async function serve(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const child = nodeOn(0, args, env);
  const beginning: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => beginning.length < 100 && beginning.push(part));
  const log = () => Buffer.concat(beginning).toString();
  const url = await addressOf(child);
  if (!url) throw new Error(`${args[0]} did not start:\n${log()}`);
  return {
    url,
    log,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function addressOf({ stdout }: ChildProcess): Promise<URL | undefined> {
  if (!stdout) return undefined;
  for await (const line of createInterface({ input: stdout })) {
    const found = /http:\/\/[\w.:]+\//.exec(line)?.[0];
    if (found) {
      stdout.resume();
      return new URL(found);
    }
  }
  return undefined;
}
