/** Letters by plain HTTP, as Word files. */
import { batchLetterNames, NotFound, suggestionLetterNames } from '@renda/domain';
import { batchLetterFile, type LetterFile, suggestionLetterFile } from '@renda/papers';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { saved } from '../files/saved.ts';
import type { PaperParts } from './paperRoutes.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

type Letter = { Params: { kind: string }; Querystring: { suggestion?: string; batch?: string; of?: string } };

/** GET /papers/letters/:kind of a suggestion (`of` a handling or a look-back) or of a batch (`of` an organ). */
export function letterRoutes({ contextOf }: PaperParts): FastifyPluginAsync {
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
  };
}

function give(reply: FastifyReply, { name, bytes }: LetterFile): FastifyReply {
  return saved(reply, { name, mediaType: docx }).send(bytes);
}

function known<Kind extends string>(kinds: readonly Kind[], asked: string): Kind {
  const kind = kinds.find((each) => each === asked);
  if (kind === undefined) throw new NotFound();
  return kind;
}
