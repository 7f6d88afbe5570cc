import { realpath } from 'node:fs/promises';
import pg from 'pg';
import type { ClusterRecord } from './ClusterRecord.ts';
import { EmbeddedPostgresFailure } from './EmbeddedPostgresFailure.ts';

/** The owner's log-in and the database, in every embedded cluster. */
const ownerName = 'renda';

const connectMs = 10_000;

/** What PostgreSQL answers while it starts, recovers or stops. */
const notNow = new Set(['57P03', '57P01', 'ECONNREFUSED', 'ECONNRESET']);
const wrongPassword = new Set(['28P01', '28000']);

/** Whether the server on the port answers; false while it starts or stops. Refuses if it is another cluster's, or does not know our password. */
export async function answers(record: ClusterRecord, port: number, cluster: string): Promise<boolean> {
  const client = superuser(record, port);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    const folder = rows[0]?.data_directory ?? '';
    if ((await realpath(folder).catch(() => folder)) === (await realpath(cluster))) return true;
    throw new EmbeddedPostgresFailure('NOT_OURS', folder);
  } catch (error) {
    const code = codeOf(error);
    if (notNow.has(code)) return false;
    if (wrongPassword.has(code)) throw new EmbeddedPostgresFailure('NOT_OURS', cluster);
    throw error;
  } finally {
    await client.end();
  }
}

/**
 * Sees to the owner's log-in and its database, and returns the connection string. The owner has what a database administrator would give
 * it elsewhere: it makes databases and roles, ends their connections, and is no superuser, so that what works here works there.
 */
export async function prepareOwner(record: ClusterRecord): Promise<string> {
  const client = superuser(record, record.port);
  await client.connect();
  try {
    const password = client.escapeLiteral(record.ownerPassword);
    if (!(await exists(client, 'select 1 from pg_roles where rolname = $1')))
      await client.query(`create role ${ownerName}`);
    await client.query(`alter role ${ownerName} login createdb createrole nosuperuser password ${password}`);
    await client.query(`grant pg_signal_backend to ${ownerName}`);
    if (!(await exists(client, 'select 1 from pg_database where datname = $1')))
      await client.query(`create database ${ownerName} owner ${ownerName}`);
  } finally {
    await client.end();
  }
  return `postgresql://${ownerName}:${encodeURIComponent(record.ownerPassword)}@127.0.0.1:${record.port}/${ownerName}`;
}

async function exists(client: pg.Client, query: string): Promise<boolean> {
  return (await client.query(query, [ownerName])).rows.length > 0;
}

function superuser(record: ClusterRecord, port: number): pg.Client {
  return new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: record.superuserPassword,
    database: 'postgres',
    connectionTimeoutMillis: connectMs,
    application_name: 'renda embedded',
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
