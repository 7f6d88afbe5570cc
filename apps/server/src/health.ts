/** Whether the process lives, and whether it can serve: for supervisors and balancers, without anything a stranger could use. */
import type { FastifyInstance } from 'fastify';

/** Serves /health/live and /health/ready; ready asks the database and answers 503 when it does not reply. */
export function healthRoutes(isReady: () => Promise<boolean>): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }));
    app.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
      const ready = await isReady();
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' });
    });
  };
}
