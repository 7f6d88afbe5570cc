/** What leaves the platform as a file, by plain HTTP: GET /papers/lists/:kind gives a list as its screen has it. */
import { chinaDate, Invalid, type ListKind, listKinds, listKindTerms, NotFound } from '@renda/domain';
import type { Context } from '@renda/graph';
import { type ListFilter, listWorkbook } from '@renda/papers';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { saved } from '../files/saved.ts';

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
  };
}

function kindOf(asked: string): ListKind {
  const kind = listKinds.find((known) => known === asked);
  if (kind === undefined) throw new NotFound();
  return kind;
}

/** The filter as the list's own screen sends it to the graph, written as JSON; the graph checks what is in it. */
function filterOf(asked: unknown): ListFilter {
  if (asked === undefined || asked === '') return null;
  try {
    const filter: unknown = JSON.parse(String(asked));
    if (typeof filter === 'object' && !Array.isArray(filter)) return filter as ListFilter;
  } catch {
    // no JSON: refused below like any other
  }
  throw new Invalid('filter', { 'zh-CN': '筛选条件无效。', en: 'These filters are not valid.' });
}
