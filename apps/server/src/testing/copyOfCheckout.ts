/** Another checkout beside this one, installed and built, for tests of what two of them do to each other. */
import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const checkout = resolve(import.meta.dirname, '../../../..');

/** What is never copied: history, data, and the results of other tests. */
const left = new Set(['.git', '.data', '.test']);

/** Copies this checkout into a new folder. What is installed, and what turbo remembers, is linked file by file: copying it would take minutes. */
export async function copyOfCheckout(folder: string): Promise<void> {
  await mkdir(folder);
  const linked = ['node_modules', '.turbo'];
  await cp(checkout, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !left.has(basename(path)) && !linked.includes(relative(checkout, path)),
  });
  for (const name of linked) await run('cp', ['-al', join(checkout, name), folder]);
}
