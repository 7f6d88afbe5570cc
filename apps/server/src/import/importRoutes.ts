/** Workbooks in and out by plain HTTP: POST /imports takes one in; the others give templates, entries, and rows with their errors. */
import multipart from '@fastify/multipart';
import {
  type Act,
  type AttachmentBytes,
  importErrors,
  keepAttachment,
  openImport,
  recordPaper,
  tableRows,
} from '@renda/db';
import { type Table, tableFormat, writeTable } from '@renda/documents';
import {
  attachmentMaxBytes,
  chinaDate,
  type ImportKind,
  importKinds,
  importKindTerms,
  importNoun,
  isRegisterKind,
  NotFound,
} from '@renda/domain';
import type { Context } from '@renda/graph';
import { filteredEntries, recordedTables } from '@renda/papers';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { receivedFile } from '../files/receivedFile.ts';
import { requestKey } from '../files/requestKey.ts';
import { saved } from '../files/saved.ts';
import { filterOf } from '../papers/filterOf.ts';
import { errorTable } from './errorTable.ts';
import { kindTable } from './kindTable.ts';

/** What the routes work with; `actOf` and `contextOf` throw when nobody is signed in. */
export type ImportParts = {
  readonly bytes: AttachmentBytes;
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly actOf: (request: FastifyRequest) => Promise<Act>;
};

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const envelope = 64 * 1024;
const uploadsPerMinute = 20;

/** The routes of imports. */
export function importRoutes(parts: ImportParts): FastifyPluginAsync {
  return async (app) => {
    await app.register(multipart, { limits: { fileSize: attachmentMaxBytes + envelope, files: 2, fields: 4 } });
    app.post<{ Querystring: { kind?: string } }>('/imports', {
      bodyLimit: attachmentMaxBytes + envelope,
      config: { rateLimit: { max: uploadsPerMinute, timeWindow: '1 minute' } },
      handler: async (request, reply) => reply.code(201).send(await take(parts, request)),
    });
    app.get<{ Params: { kind: string }; Querystring: { filter?: unknown } }>(
      '/imports/template/:kind',
      (request, reply) => giveKind(parts, request, reply, true),
    );
    app.get<{ Params: { kind: string }; Querystring: { filter?: unknown } }>(
      '/imports/export/:kind',
      (request, reply) => giveKind(parts, request, reply, false),
    );
    app.get<{ Params: { id: string } }>('/imports/:id/errors', (request, reply) => giveErrors(parts, request, reply));
  };
}

/** Keeps the upload and begins the import. What is no table at all is refused before anything is kept. */
async function take({ bytes, actOf }: ImportParts, request: FastifyRequest<{ Querystring: { kind?: string } }>) {
  const act = await actOf(request);
  const kind = kindOf(request.query.kind);
  const upload = await receivedFile(request);
  const mediaType = tableFormat(upload.bytes) === 'XLSX' ? xlsx : 'text/csv';
  const sha256 = await bytes.put(upload.bytes);
  const file = { name: upload.name, mediaType, size: upload.bytes.length, sha256 };
  const key = requestKey(request);
  // Two things are made once each: a key belongs to one of them.
  const attachmentId = await keepAttachment(act, `${key}.file`, {
    ...file,
    purpose: 'IMPORT',
    isLocationRemoved: false,
  });
  const id = await openImport(act, kind, attachmentId, key);
  return { id: Buffer.from(`Import:${id}`).toString('base64') };
}

type KindRequest = FastifyRequest<{ Params: { kind: string }; Querystring: { filter?: unknown } }>;

/** A template, or what is kept: as on the screen from which it was asked for, where that says by what it is narrowed. */
async function giveKind(parts: ImportParts, request: KindRequest, reply: FastifyReply, isTemplate: boolean) {
  const act = await parts.actOf(request);
  const kind = kindOf(request.params.kind);
  const today = chinaDate(act.now);
  const filter = isTemplate ? null : filterOf(request.query.filter);
  const only =
    filter && isRegisterKind(kind)
      ? await filteredEntries(await parts.contextOf(request), importNoun(kind), filter)
      : undefined;
  const table = kindTable(kind, act.viewer.locale, await tableRows(act, kind, today, only), isTemplate);
  const word = importKindTerms[kind]['zh-CN'];
  if (isTemplate) return give(reply, table, `${word}导入模板.xlsx`);
  const record = async (rows: number, isComplete: boolean) =>
    recordPaper(act, { kind: 'list', facts: { list: kind, rows, isFiltered: only !== undefined, isComplete } });
  const [recorded = table] = recordedTables([table], record);
  return give(reply, recorded, `${word}${today}.xlsx`);
}

async function giveErrors(
  { actOf }: ImportParts,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
) {
  const act = await actOf(request);
  const { id } = request.params;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new NotFound();
  const errors = await importErrors(act, id);
  return give(reply, errorTable(errors, act.viewer.locale), `核对结果_${errors.fileName.replace(/\.\w+$/, '')}.xlsx`);
}

function give(reply: FastifyReply, table: Table, name: string): FastifyReply {
  return saved(reply, { name, mediaType: xlsx }).send(writeTable(table));
}

function kindOf(asked: string | undefined): ImportKind {
  const kind = importKinds.find((known) => known === asked);
  if (kind === undefined) throw new NotFound();
  return kind;
}
