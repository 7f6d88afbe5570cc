import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** What the data folder remembers of its cluster. It holds passwords: only its owner may read it. */
export type ClusterRecord = {
  /** The folder that holds the cluster, where that is not the data folder itself. */
  readonly place: string | undefined;
  /** The port of 127.0.0.1 that the cluster listened on last. */
  readonly port: number;
  /** Whether initdb has finished: from then on a missing cluster is a loss, not a beginning. */
  readonly isInitialised: boolean;
  readonly superuserPassword: string;
  readonly ownerPassword: string;
};

const fileName = 'cluster.json';

/** The record of the folder's cluster, or undefined before there is one. */
export async function readRecord(folder: string): Promise<ClusterRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, fileName), 'utf8')) as ClusterRecord;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps the record, all of it or, if the machine stops meanwhile, the one before. */
export async function writeRecord(folder: string, record: ClusterRecord): Promise<void> {
  const draft = join(folder, `${fileName}.new`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(record, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, fileName));
}

/** A record for a cluster that is yet to be made. */
export function newRecord(place: string | undefined): ClusterRecord {
  const password = () => randomBytes(24).toString('base64url');
  return { place, port: 0, isInitialised: false, superuserPassword: password(), ownerPassword: password() };
}
