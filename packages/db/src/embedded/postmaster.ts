import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** The first lines of a cluster's postmaster.pid: PostgreSQL's own note of the server that runs on it. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** The server that runs on the cluster, or undefined. A note left by a server that was killed counts as none, even if its number is another process's now. */
export async function livePostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  const isRunning = process.platform === 'linux' ? (await processesOf(cluster, [pid])).length > 0 : isAlive(pid);
  return isRunning ? { pid, port: Number(lines[3]) } : undefined;
}

/**
 * Which of the processes (by default: of all) work in the cluster, orphans after a kill among them. Every PostgreSQL process has its
 * cluster as working folder, and the dead that nobody has reaped have none. Only Linux can tell; elsewhere PostgreSQL's own lock has to do.
 */
export async function processesOf(cluster: string, among?: readonly number[]): Promise<readonly number[]> {
  if (process.platform !== 'linux') return [];
  const folder = await realpath(cluster);
  const found: number[] = [];
  for (const pid of among ?? (await allProcesses())) {
    const works = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    if (works === folder) found.push(pid);
  }
  return found;
}

async function allProcesses(): Promise<number[]> {
  return (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
