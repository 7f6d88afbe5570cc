import { join } from 'node:path';
import type { Cluster } from './Cluster.ts';
import { type ClusterRecord, newRecord, readRecord, writeRecord } from './ClusterRecord.ts';
import { exists, makeFolder, moveFolder, placeFor } from './clusterPlace.ts';
import { EmbeddedPostgresFailure } from './EmbeddedPostgresFailure.ts';
import { FolderLock } from './FolderLock.ts';
import { canReach, postgresUser } from './PostgresUser.ts';
import { livePostmaster } from './postmaster.ts';
import { prepareOwner } from './prepareOwner.ts';
import { type EmbeddedPostgresStep, runCluster } from './runCluster.ts';

export type { EmbeddedPostgresStep };

/** How long to wait while another process makes, starts or stops the cluster, in milliseconds. */
const patienceMs = 360_000;

export type EmbeddedPostgresOptions = {
  /** The folder that is the cluster's; it remembers port and passwords even where the cluster itself must lie elsewhere. */
  readonly folder: string;
  /** False for a cluster of tests: no waiting for the disk, and thrown away after a crash. */
  readonly isDurable?: boolean;
  /** Told before each step that takes a while. */
  readonly onStep?: (step: EmbeddedPostgresStep) => void;
};

/** A running PostgreSQL of ours. */
export type EmbeddedPostgres = {
  /** Its port on 127.0.0.1. */
  readonly port: number;
  /** Connection string of the owner and its database: may make databases and roles, and is no superuser. */
  readonly ownerUrl: string;
  /** Stops PostgreSQL unless another process uses it too. May be called again. */
  stop(): Promise<void>;
};

/**
 * Makes, starts or adopts the PostgreSQL of a folder, in a session of its own: it outlives a killed server, and the next start finds it.
 * Refuses with an EmbeddedPostgresFailure; never makes a new cluster where one has been lost.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await makeFolder(options.folder);
  const change = new FolderLock(join(options.folder, 'change.lock'));
  try {
    const started = await start(options, change);
    change.release();
    return started;
  } catch (error) {
    change.close();
    throw error;
  }
}

async function start(options: EmbeddedPostgresOptions, change: FolderLock): Promise<EmbeddedPostgres> {
  const { folder, isDurable = true } = options;
  await take(change, folder);
  const known = await recordOf(folder, isDurable);
  const place = known.place ?? folder;
  const use = new FolderLock(join(place, 'use.lock'));
  try {
    await use.shared(patienceMs);
    const { cluster, record } = await runCluster(options, place, known);
    const ownerUrl = await prepareOwner(record);
    return { port: record.port, ownerUrl, stop: once(() => stop(cluster, change, use, folder)) };
  } catch (error) {
    use.close();
    throw error;
  }
}

/** What the folder remembers, or a beginning, written down before anything is made. */
async function recordOf(folder: string, isDurable: boolean): Promise<ClusterRecord> {
  const known = await readRecord(folder);
  const user = await postgresUser(join(known?.place ?? folder, 'cluster'));
  if (known?.place && (await exists(known.place))) return known;
  if (known?.place && isDurable) throw new EmbeddedPostgresFailure('CLUSTER_LOST', known.place);
  if (known && (await canReach(folder, user))) return known;
  const place = await placeFor(folder, user);
  if (place && (await exists(join(folder, 'cluster'))))
    await moveFolder(join(folder, 'cluster'), join(place, 'cluster'));
  const record = known ? { ...known, place } : newRecord(place);
  await writeRecord(folder, record);
  return record;
}

async function take(change: FolderLock, folder: string): Promise<void> {
  if (!(await change.exclusive(patienceMs))) throw new EmbeddedPostgresFailure('IN_TRANSITION', folder);
}

async function stop(cluster: Cluster, change: FolderLock, use: FolderLock, folder: string): Promise<void> {
  await take(change, folder);
  try {
    const isLast = await use.exclusive(0);
    if (isLast && (await livePostmaster(cluster.folder))) await cluster.stop();
  } finally {
    use.close();
    change.close();
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= action();
    return done;
  };
}
