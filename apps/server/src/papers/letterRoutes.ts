/** Letters, reports and case files by plain HTTP. */
import type { AttachmentBytes } from '@renda/db';
import { batchLetterNames, Invalid, NotFound, suggestionLetterNames } from '@renda/domain';
import {
  batchLetterFile,
  caseArchive,
  type LetterFile,
  reportFile,
  sampleLetterFile,
  suggestionLetterFile,
} from '@renda/papers';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { saved } from '../files/saved.ts';
import type { PaperParts } from './paperRoutes.ts';

export type LetterParts = PaperParts & { readonly bytes: AttachmentBytes };

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

type Letter = { Params: { kind: string }; Querystring: { suggestion?: string; batch?: string; of?: string } };

/** GET /papers/letters/:kind of a suggestion (`of` a handling or a look-back) or of a batch (`of` an organ). */
export function letterRoutes({ contextOf, bytes }: LetterParts): FastifyPluginAsync {
  return async (app) => {
    app.get<Letter>('/papers/letters/:kind', {
      config,
      handler: async (request, reply) => {
        const context = await contextOf(request);
        const { suggestion, batch, of } = request.query;
        if (suggestion) {
          const kind = known(suggestionLetterNames, request.params.kind);
          return give(reply, await suggestionLetterFile(context, kind, suggestion, of ?? null));
        }
        if (!batch) throw new NotFound();
        const kind = known(batchLetterNames, request.params.kind);
        return give(reply, await batchLetterFile(context, kind, batch, of ?? null));
      },
    });
    app.get('/papers/letter-samples', {
      config,
      handler: async (request, reply) => give(reply, await sampleLetterFile(await contextOf(request))),
    });
    app.get<{ Querystring: { year?: string } }>('/papers/reports', {
      config,
      handler: async (request, reply) => {
        const context = await contextOf(request);
        return give(reply, await reportFile(context, yearOf(request.query.year)));
      },
    });
    app.get<{ Querystring: { suggestion?: string } }>('/papers/case-files', {
      config,
      handler: async (request, reply) => {
        const context = await contextOf(request);
        const { name, stream } = await caseArchive(context, request.query.suggestion ?? '', bytes);
        return saved(reply, { name, mediaType: 'application/zip' }).send(stream);
      },
    });
  };
}

function yearOf(asked: string | undefined): number {
  const year = Number(asked);
  if (Number.isInteger(year) && year > 0) return year;
  throw new Invalid('year', { 'zh-CN': '年份无效。', en: 'This is no year.' });
}

function give(reply: FastifyReply, { name, bytes }: LetterFile): FastifyReply {
  return saved(reply, { name, mediaType: docx }).send(bytes);
}

function known<Kind extends string>(kinds: readonly Kind[], asked: string): Kind {
  const kind = kinds.find((each) => each === asked);
  if (kind === undefined) throw new NotFound();
  return kind;
}
