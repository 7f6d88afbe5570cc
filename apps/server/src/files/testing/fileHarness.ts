/** The server's doors for files on a test database and a folder of their own; who asks is told by a header. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countyClients } from '@renda/db';
import { testDatabase, testWorld } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import type { FastifyRequest } from 'fastify';
import { buildApp } from '../../app.ts';
import { SignInRefused } from '../../auth/SignInRefused.ts';
import { makeLog } from '../../log.ts';
import { fileRoutes } from '../fileRoutes.ts';
import { folderBytes } from '../folderBytes.ts';

/** A file of a form: its content and the name that came with it. */
export type Sent = { readonly bytes: Uint8Array; readonly name: string };

export type FileHarness = Awaited<ReturnType<typeof fileHarness>>;

/** One server, one county with a town and a deputy in it; all ends with `close()`. */
export async function fileHarness() {
  const database = await testDatabase();
  const clients = countyClients({ url: database.runtimeUrl, max: 3 });
  const folder = await mkdtemp(join(tmpdir(), 'renda-files-'));
  const bytes = folderBytes(folder);
  const world = await testWorld(database.county());
  const town = await world.town('田园镇');
  const viewers = new Map<string, Viewer>();
  const actOf = async ({ id, headers }: FastifyRequest) => {
    const viewer = viewers.get(String(headers['x-viewer']));
    if (viewer === undefined) throw new SignInRefused('NOT_SIGNED_IN');
    return { db: clients.of(viewer.jurisdiction), viewer, origin: { requestId: id }, now: new Date() };
  };
  const app = await buildApp({
    settings: { baseUrl: new URL('http://renda.test'), trustProxy: false },
    log: makeLog('silent'),
    isReady: async () => true,
    routes: [fileRoutes({ bytes, actOf })],
  });
  const as = (viewer: Viewer) => {
    viewers.set(viewer.accountId, viewer);
    return { 'x-viewer': viewer.accountId };
  };
  return {
    database,
    folder,
    bytes,
    world,
    town,
    deputy: await town.deputy('鲁'),
    app,
    as,
    send: async (viewer: Viewer, files: readonly Sent[], headers: Record<string, string> = {}, query = '') => {
      const form = await formOf(files);
      const sent = { ...form.headers, ...as(viewer), ...headers };
      return app.inject({ method: 'POST', url: `/files${query}`, payload: form.payload, headers: sent });
    },
    get: (viewer: Viewer, url: string) => app.inject({ url, headers: as(viewer) }),
    async close() {
      await app.close();
      await clients.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The files as a browser's form sends them. */
export async function formOf(files: readonly Sent[]): Promise<{ payload: Buffer; headers: Record<string, string> }> {
  const form = new FormData();
  for (const { bytes, name } of files) form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  const body = new Response(form);
  return {
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { 'content-type': body.headers.get('content-type') ?? '' },
  };
}
