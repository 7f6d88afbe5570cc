/** Children of this process, one at a time, and the signals that are meant for them. Runs on Node 20, before anything is installed. */
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that everything but the first install runs on. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const parentCheckMs = 500;

let child;
let ended;

/** Whether somebody has asked for the end; the exit code then. */
export function endAsked() {
  return ended;
}

/**
 * Passes signals on to the child of the moment, whose end is then ours. npm's death counts as SIGTERM: nobody is left to send one.
 * A terminal sends Ctrl-C to the child too; children take it for the same one.
 */
export function forwardSignals() {
  const end = (signal) => {
    ended ??= signals[signal];
    if (child) child.kill(signal);
    else process.exit(ended);
  };
  for (const signal of Object.keys(signals)) process.on(signal, () => end(signal));
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end('SIGTERM'), parentCheckMs).unref();
}

/**
 * Runs a program in the checkout to its end and returns its exit code. With `onLine`, what it says is not shown but given to it line by
 * line, and returned. `isTied` gives it a channel by which it notices our death, whatever kills us.
 */
export function run(command, args, { onLine, isTied = false, env = {}, cwd = root } = {}) {
  if (ended !== undefined) process.exit(ended);
  const out = onLine ? 'pipe' : 'inherit';
  const isScript = process.platform === 'win32' && !command.endsWith('.exe');
  child = spawn(command, args, {
    cwd,
    env: { ...environment(), ...env },
    stdio: ['inherit', out, out, ...(isTied ? ['ipc'] : [])],
    shell: isScript,
  });
  const said = [];
  for (const input of onLine ? [child.stdout, child.stderr] : []) {
    createInterface({ input }).on('line', (line) => {
      said.push(`${line}\n`);
      onLine(line);
    });
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      child = undefined;
      if (ended !== undefined && code !== 0) process.exitCode = ended;
      done({ code: code ?? signals[signal] ?? 1, said: said.join('') });
    });
  });
}

/** Ours, with the installed programs first in PATH and nothing that calls home. */
function environment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}${separator}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    CHECKPOINT_DISABLE: '1',
  };
}
