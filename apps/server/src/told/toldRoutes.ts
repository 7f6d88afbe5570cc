/** The page that the link in a message opens: one notice, once, without signing in. */
import { type CountyClients, isLinkOpen, openOneTimeLink } from '@renda/db';
import { type Locale, NotFound } from '@renda/domain';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { askPage, closedPage, toldPage } from './toldPages.ts';

const perMinute = 20;
/** A connection that works for no county reads which counties there are. */
const noCounty = '000000';
const formLimit = 1024;

type Asked = FastifyRequest<{ Params: { code: string; token: string }; Querystring: { lang?: unknown } }>;

/**
 * Serves `/told/530524/<token>`. GET only asks whether to open it, so that a messenger that looks at the address first does not use it up;
 * POST opens it. A link that is used, expired or unknown is told in the same words.
 */
export function toldRoutes(clients: CountyClients, now: () => Date = () => new Date()): FastifyPluginAsync {
  return async (app: FastifyInstance) => {
    // What the button sends says nothing.
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formLimit },
      async () => null,
    );
    const options = { config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } } };
    app.get('/told/:code/:token', options, async (request: Asked, reply) => {
      const { county, locale } = await placeOf(clients, request);
      if (county === null || !(await isLinkOpen(clients.of(request.params.code), request.params.token, now())))
        return page(reply.code(404), closedPage(locale));
      return page(reply, askPage(county, locale));
    });
    app.post('/told/:code/:token', options, async (request: Asked, reply) => {
      const { county, locale } = await placeOf(clients, request);
      const opened = county === null ? null : await open(clients, request, now());
      return opened === null || county === null
        ? page(reply.code(404), closedPage(locale))
        : page(reply, toldPage(county, opened));
    });
  };
}

async function open(clients: CountyClients, { params }: Asked, now: Date) {
  try {
    return await openOneTimeLink(clients.of(params.code), params.code, params.token, now);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

async function placeOf(clients: CountyClients, { params, query }: Asked) {
  const locale: Locale = query.lang === 'en' ? 'en' : 'zh-CN';
  const { code } = params;
  const select = { name: true } as const;
  const found = /^\d{6}$/.test(code)
    ? await clients.of(noCounty).jurisdiction.findUnique({ where: { code }, select })
    : null;
  return { county: found?.name ?? null, locale };
}

function page(reply: FastifyReply, content: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex, nofollow')
    .send(content);
}

/** A path as the log may keep it: the token of such a link opens something. */
export function loggedPath(path: string): string {
  return path.replace(/^(\/(?:told|calendar)\/[^/]*\/).*/, '$1…');
}
