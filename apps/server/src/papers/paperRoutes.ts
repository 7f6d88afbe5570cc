/** What leaves the platform as a file, by plain HTTP, as its viewer may see it. */
import { chinaDate, Invalid, type ListKind, listKinds, listKindTerms, NotFound } from '@renda/domain';
import type { Context } from '@renda/graph';
import { type BoardBy, boardWorkbook, groupWords, listWorkbook, yearEndWorkbook } from '@renda/papers';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { saved } from '../files/saved.ts';
import { filterOf } from './filterOf.ts';

/** What the routes work with; `contextOf` throws when nobody is signed in. */
export type PaperParts = {
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
};

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Each reads a list to its end. */
const perMinute = 30;
const config = { rateLimit: { max: perMinute, timeWindow: '1 minute' } };

/** The routes of papers. */
export function paperRoutes({ contextOf }: PaperParts): FastifyPluginAsync {
  return async (app) => {
    app.get<{ Params: { kind: string }; Querystring: { filter?: unknown } }>('/papers/lists/:kind', {
      config,
      handler: async (request, reply) => {
        const context = await contextOf(request);
        const kind = kindOf(request.params.kind);
        const workbook = await listWorkbook(context, kind, filterOf(request.query.filter));
        const name = `${listKindTerms[kind]['zh-CN']}${chinaDate(context.now())}.xlsx`;
        return saved(reply, { name, mediaType: xlsx }).send(workbook);
      },
    });
    app.get<{ Querystring: { by?: string; filter?: unknown } }>('/papers/board', {
      config,
      handler: async (request, reply) => {
        const context = await contextOf(request);
        const by = byOf(request.query.by);
        const workbook = await boardWorkbook(context, by, filterOf(request.query.filter));
        const name = `办理看板（按${groupWords[by].heading}）${chinaDate(context.now())}.xlsx`;
        return saved(reply, { name, mediaType: xlsx }).send(workbook);
      },
    });
    app.get<{ Querystring: YearEndQuery }>('/papers/year-end', {
      config,
      handler: async (request, reply) => {
        const context = await contextOf(request);
        const { year, session, congress } = request.query;
        const of = { year: yearOf(year), sessionId: session || null, congressId: congress || null };
        const workbook = await yearEndWorkbook(context, of);
        const name = `${of.year === null ? '' : `${of.year}年`}建议办理台账${chinaDate(context.now())}.xlsx`;
        return saved(reply, { name, mediaType: xlsx }).send(workbook);
      },
    });
  };
}

type YearEndQuery = { readonly year?: string; readonly session?: string; readonly congress?: string };

function yearOf(asked: string | undefined): number | null {
  if (!asked) return null;
  const year = Number(asked);
  if (Number.isInteger(year)) return year;
  throw new Invalid('year', { 'zh-CN': '年份无效。', en: 'This is no year.' });
}

function byOf(asked = 'UNIT'): BoardBy {
  const by = (Object.keys(groupWords) as BoardBy[]).find((known) => known === asked);
  if (by === undefined) throw new NotFound();
  return by;
}

function kindOf(asked: string): ListKind {
  const kind = listKinds.find((known) => known === asked);
  if (kind === undefined) throw new NotFound();
  return kind;
}
