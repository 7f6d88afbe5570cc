/** Calendars of activities at secret addresses: who has the address reads it, until it is revoked. */
import etag from '@fastify/etag';
import { type CountyClients, readCalendarFeed } from '@renda/db';
import { addMonths, chinaDate, NotFound } from '@renda/domain';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { calendarText } from './calendarText.ts';

const perMinute = 60;
/** How far back a calendar tells. */
const monthsBack = 6;

type Asked = FastifyRequest<{ Params: { code: string; file: string } }>;

/** Serves `/calendar/530524/….ics`; a secret that is none, or was revoked, is not there. */
export function calendarRoutes(clients: CountyClients, now: () => Date = () => new Date()): FastifyPluginAsync {
  return async (app: FastifyInstance) => {
    await app.register(etag);
    const options = { config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } } };
    app.get('/calendar/:code/:file', options, async (request: Asked, reply) => {
      const { code, file } = request.params;
      const [, secret] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
      // Nobody else keeps what a secret opens, and nobody is led here by a search engine.
      reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
      if (!/^[1-9]\d{5}$/.test(code) || secret === undefined) return reply.code(404).send();
      const today = chinaDate(now());
      try {
        const feed = await readCalendarFeed(clients.of(code), secret, { from: addMonths(today, -monthsBack), today });
        return reply.type('text/calendar; charset=utf-8').send(calendarText(feed));
      } catch (error) {
        if (!(error instanceof NotFound)) throw error;
        return reply.code(404).send();
      }
    });
  };
}
