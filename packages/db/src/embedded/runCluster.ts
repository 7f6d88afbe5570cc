import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, binariesFor } from './binaries.ts';
import { Cluster } from './Cluster.ts';
import { type ClusterRecord, writeRecord } from './ClusterRecord.ts';
import { exists } from './clusterPlace.ts';
import { EmbeddedPostgresFailure } from './EmbeddedPostgresFailure.ts';
import { freePort } from './freePort.ts';
import { postgresUser } from './PostgresUser.ts';
import { livePostmaster } from './postmaster.ts';
import { answers } from './prepareOwner.ts';
import type { EmbeddedPostgresOptions } from './startEmbeddedPostgres.ts';

const answerMs = 300_000;

/** A port may be taken between our look and PostgreSQL's. */
const portAttempts = 3;

/** Steps of the start that a person may wait for. */
export type EmbeddedPostgresStep = 'INITIALISING' | 'STARTING' | 'ADOPTING';

/** A cluster that runs, and what its folder remembers of it. */
export type RunningCluster = { readonly cluster: Cluster; readonly record: ClusterRecord };

/** Adopts the server that runs on the cluster in `place`, or starts one, making the cluster first if there never was one. The caller holds the lock on changes. */
export async function runCluster(
  options: EmbeddedPostgresOptions,
  place: string,
  known: ClusterRecord,
): Promise<RunningCluster> {
  const { folder, isDurable = true, onStep } = options;
  const path = join(place, 'cluster');
  const user = await postgresUser(path);
  const binaries = await binariesFor(user);
  const cluster = new Cluster(path, binaries, user);
  const port = await portOfLive(cluster, known);
  if (port !== undefined) {
    onStep?.('ADOPTING');
    return { cluster, record: await keep(folder, { ...known, port }) };
  }
  if (!isDurable) await dropIfUnsound(cluster, binaries);
  const record = await keep(folder, await made(cluster, known, binaries, options));
  onStep?.('STARTING');
  return { cluster, record: await keep(folder, await started(cluster, record, isDurable)) };
}

/** The port of the server that runs already, once it answers. One that is stopping is waited for and counts as none. */
async function portOfLive(cluster: Cluster, record: ClusterRecord): Promise<number | undefined> {
  const deadline = Date.now() + answerMs;
  for (;;) {
    const live = await livePostmaster(cluster.folder);
    if (!live) return undefined;
    if (live.port && (await answers(record, live.port, cluster.folder))) return live.port;
    if (Date.now() > deadline) throw new EmbeddedPostgresFailure('NO_ANSWER', `${cluster.folder}: ${live.pid}`);
    await sleep(100);
  }
}

async function made(
  cluster: Cluster,
  record: ClusterRecord,
  binaries: Binaries,
  options: EmbeddedPostgresOptions,
): Promise<ClusterRecord> {
  const version = await cluster.madeBy();
  if (version && version !== binaries.major) {
    throw new EmbeddedPostgresFailure('OTHER_MAJOR_VERSION', `${cluster.folder}: ${version}, ${binaries.major}`);
  }
  if (version) return { ...record, isInitialised: true };
  if (record.isInitialised && options.isDurable !== false)
    throw new EmbeddedPostgresFailure('CLUSTER_LOST', cluster.folder);
  options.onStep?.('INITIALISING');
  await keep(options.folder, record);
  await cluster.initialise(record.superuserPassword);
  return { ...record, isInitialised: true };
}

async function started(cluster: Cluster, record: ClusterRecord, isDurable: boolean): Promise<ClusterRecord> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? record.port : 0);
    try {
      await cluster.start(port, isDurable);
      return { ...record, port };
    } catch (error) {
      if (attempt === portAttempts || !isPortTaken(error)) throw error;
    }
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof EmbeddedPostgresFailure && /could not bind|could not create any TCP/.test(error.detail);
}

/** A cluster that does not wait for the disk is not to be trusted after a crash, nor worth an upgrade. */
async function dropIfUnsound(cluster: Cluster, binaries: Binaries): Promise<void> {
  const hasCrashed = await exists(join(cluster.folder, 'postmaster.pid'));
  if (hasCrashed || (await cluster.madeBy()) !== binaries.major) await cluster.destroy();
}

async function keep(folder: string, record: ClusterRecord): Promise<ClusterRecord> {
  await writeRecord(folder, record);
  return record;
}
