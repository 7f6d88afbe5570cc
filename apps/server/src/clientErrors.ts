/** Errors that happened in people's browsers, told to the log. */
import type { FastifyInstance } from 'fastify';

const maxBytes = 16 * 1024;
const perMinute = 20;
const text = (maxLength: number) => ({ type: 'string', maxLength });

/** One error as the apps send it. */
const schema = {
  body: {
    type: 'object',
    required: ['app', 'message'],
    additionalProperties: false,
    properties: {
      app: { enum: ['staff-console', 'presidium', 'deputy-portal', 'unknown'] },
      message: text(1_000),
      stack: { ...text(8_000), nullable: true },
      path: text(500),
    },
  },
};

/** Serves POST /client-errors: of bounded size, so many a minute and address, answered with nothing. */
export async function clientErrorRoutes(app: FastifyInstance): Promise<void> {
  const config = { rateLimit: { max: perMinute, timeWindow: 60_000 } };
  app.post('/client-errors', { bodyLimit: maxBytes, schema, config }, async (request, reply) => {
    request.log.warn({ clientError: request.body, userAgent: request.headers['user-agent'] }, 'error in a browser');
    return reply.code(204).send();
  });
}
