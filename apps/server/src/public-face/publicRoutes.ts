/** The pages that anybody may read without signing in: no cookie is asked or set, and any cache may keep them for a while. */
import etag from '@fastify/etag';
import {
  type CountyClients,
  type Db,
  publicReport,
  publicSite,
  publicSites,
  publicSuggestion,
  publicSuggestions,
  publicYears,
  readReplyClassLabels,
} from '@renda/db';
import { chinaDate, type Locale, NotFound } from '@renda/domain';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { countyPage, lostPage, type PublicPlace, suggestionPage, yearPage } from './publicPages.ts';
import { sitePage, sitesPage } from './sitePages.ts';

const perMinute = 120;
const keptSeconds = 300;
/** A connection that works for no county reads which counties there are. */
const noCounty = '000000';
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

type Asked = FastifyRequest<{
  Params: { code: string; year?: string; id?: string };
  Querystring: { lang?: unknown; after?: unknown };
}>;
type Write = (db: Db, place: PublicPlace, request: Asked) => Promise<string>;

/** Serves `/public/530524`, `/public/530524/2025`, `/public/530524/suggestions/…`, `/public/530524/sites` and `/public/530524/sites/…`. */
export function publicRoutes(clients: CountyClients, now: () => Date = () => new Date()): FastifyPluginAsync {
  return async (app: FastifyInstance) => {
    await app.register(etag);
    const options = { config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } } };
    const serve = (write: Write) => (request: Asked, reply: FastifyReply) => answer(clients, request, reply, write);
    app.get('/public/:code', options, serve(writeCounty));
    app.get('/public/:code/:year', options, serve(writeYear(now)));
    app.get('/public/:code/suggestions/:id', options, serve(writeSuggestion));
    app.get('/public/:code/sites', options, serve(writeSites(now)));
    app.get('/public/:code/sites/:id', options, serve(writeSite(now)));
  };
}

async function answer(
  clients: CountyClients,
  request: Asked,
  reply: FastifyReply,
  write: Write,
): Promise<FastifyReply> {
  const locale: Locale = request.query.lang === 'en' ? 'en' : 'zh-CN';
  const page = reply.type('text/html; charset=utf-8');
  try {
    const { code } = request.params;
    const county = await countyName(clients, code);
    const written = await write(clients.of(code), { code, county, locale }, request);
    return page.header('cache-control', `public, max-age=${keptSeconds}`).send(written);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return page.code(404).header('cache-control', 'no-cache').send(lostPage(locale));
  }
}

async function countyName(clients: CountyClients, code: string): Promise<string> {
  if (!/^[1-9]\d{5}$/.test(code)) throw new NotFound();
  const county = await clients.of(noCounty).jurisdiction.findFirst({ where: { code }, select: { name: true } });
  if (county === null) throw new NotFound();
  return county.name;
}

const writeCounty: Write = async (db, place, request) => {
  const listed = await publicSuggestions(db, { year: null, after: afterOf(request) });
  return countyPage(place, await publicYears(db), listed);
};

function writeYear(now: () => Date): Write {
  return async (db, place, request) => {
    const year = Number(request.params.year);
    if (!Number.isInteger(year)) throw new NotFound();
    const board = await publicReport(db, year, now());
    return yearPage(place, year, board, await publicSuggestions(db, { year, after: afterOf(request) }));
  };
}

const writeSuggestion: Write = async (db, place, request) => {
  const id = request.params.id ?? '';
  if (!uuid.test(id)) throw new NotFound();
  const { labels } = await readReplyClassLabels(db);
  return suggestionPage(place, await publicSuggestion(db, id), labels);
};

function writeSites(now: () => Date): Write {
  return async (db, place) => sitesPage(place, await publicSites(db, chinaDate(now())));
}

function writeSite(now: () => Date): Write {
  return async (db, place, request) => {
    const id = request.params.id ?? '';
    if (!uuid.test(id)) throw new NotFound();
    return sitePage(place, await publicSite(db, id, chinaDate(now())));
  };
}

function afterOf({ query }: Asked): string | null {
  return typeof query.after === 'string' && uuid.test(query.after) ? query.after : null;
}
