/** The three built apps, each below its own path. */
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { handleNotFound } from './errors.ts';

/** Where each app is served, the folder of the workspace that it is built in, and what it is called. */
export const webApps = [
  { path: '/staff', folder: 'staff-console', name: { 'zh-CN': '工作台', en: 'Staff console' } },
  { path: '/presidium', folder: 'presidium', name: { 'zh-CN': '乡镇人大主席团', en: 'Township presidium' } },
  { path: '/deputy', folder: 'deputy-portal', name: { 'zh-CN': '代表履职', en: 'Deputy portal' } },
] as const;

const apps = resolve(import.meta.dirname, '../..');
const yearSeconds = 365 * 24 * 60 * 60;

/**
 * Serves the apps from their `dist` folders below `root`. Files in assets/ carry a hash in their name and are kept for ever; everything
 * else is asked for anew. A path of an app's own router gets its index.html; a missing file gets 404, never a page in its place.
 */
export function webAppRoutes(root = apps): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    for (const { path, folder } of webApps) {
      await app.register((scope) => serve(scope, join(root, folder, 'dist')), { prefix: path });
    }
  };
}

async function serve(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    preCompressed: true,
    suppressWarning: true,
    setHeaders: (reply, file) => setCaching(reply, file.startsWith(join(root, 'assets'))),
  });
  app.get('/', { prefixTrailingSlash: 'no-slash' }, async (request, reply) =>
    reply.redirect(request.url.replace(/^[^?]*/, '$&/')),
  );
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/\.[a-z\d]+$/i.test(new URL(request.url, 'http://x').pathname);
    return isPage ? reply.sendFile('index.html', root) : handleNotFound(request, reply);
  });
}

function setCaching(reply: FastifyReply, isHashed: boolean): void {
  reply.header('cache-control', isHashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
}
