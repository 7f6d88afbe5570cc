/** The HTTP server put together: what every request passes through, and the routes. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify';
import type { Logger } from 'pino';
import { clientErrorRoutes } from './clientErrors.ts';
import { doorRoutes } from './door.ts';
import type { Settings } from './env.ts';
import { handleError, handleNotFound } from './errors.ts';
import { refuseForeignOrigin } from './foreignOrigin.ts';
import { healthRoutes } from './health.ts';
import { securityHeaders } from './securityHeaders.ts';
import { socketOptions } from './sockets/socketOptions.ts';
import { loggedPath } from './told/toldRoutes.ts';
import { webAppRoutes } from './webApps.ts';

/** What the server is made of; `routes` are the doors to the database: sign-in, files, GraphQL. */
export type AppParts = {
  readonly settings: Pick<Settings, 'baseUrl' | 'trustProxy'>;
  readonly log: Logger;
  readonly isReady: () => Promise<boolean>;
  readonly routes: readonly FastifyPluginAsync[];
  /** The folder that holds the built apps. */
  readonly webRoot?: string;
};

const bodyLimit = 1024 * 1024;
const requestMs = 120_000;

/** The server, complete but not listening. */
export async function buildApp({ settings, log, isReady, routes, webRoot }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.trustProxy === 1 ? (_address, hop) => hop === 0 : settings.trustProxy,
    genReqId: requestId(settings.trustProxy !== false),
    bodyLimit,
    requestTimeout: requestMs,
    forceCloseConnections: 'idle',
  });
  app.setErrorHandler(handleError);
  app.setNotFoundHandler(handleNotFound);
  // First, since it ends the connection of a refused socket only where it has seen the request.
  await app.register(websocket, socketOptions);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onRequest', refuseForeignOrigin(settings.baseUrl));
  logRequests(app);
  await app.register(helmet, securityHeaders(settings.baseUrl));
  await app.register(compress, { threshold: 1024, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  await app.register(rateLimit, { global: false });
  for (const each of [healthRoutes(isReady), clientErrorRoutes, doorRoutes, webAppRoutes(webRoot), ...routes]) {
    await app.register(each);
  }
  return app;
}

/** An id given by a proxy that we believe goes on through our log; anyone else's could be made to look like another request. */
function requestId(isBehindProxy: boolean): (request: IncomingMessage) => string {
  return ({ headers }) => {
    const given = headers['x-request-id'];
    return isBehindProxy && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  };
}

/** One line a request, when it is over; without the query, which may hold what was searched for or a code of sign-in. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const facts = {
      method: request.method,
      path: loggedPath(request.url.split('?', 1)[0] ?? ''),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ip: request.ip,
    };
    request.log.info(facts, 'request');
  });
}
