/** Files by plain HTTP: POST /files takes one, GET /files/:id gives one to who may see its record. */
import multipart from '@fastify/multipart';
import { type Act, type AttachmentBytes, keepAttachment, visibleAttachments } from '@renda/db';
import {
  type AttachmentPurpose,
  attachmentMaxBytes,
  attachmentPurposes,
  checkedMediaType,
  checkedSize,
  Invalid,
  losesPlace,
  NotFound,
} from '@renda/domain';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { mediaTypeOf } from './mediaType.ts';
import { receivedFile } from './receivedFile.ts';
import { requestKey } from './requestKey.ts';
import { saved } from './saved.ts';
import { withoutPlace } from './withoutPlace.ts';

/** What the routes work with; `actOf` throws when nobody is signed in. */
export type FileParts = {
  readonly bytes: AttachmentBytes;
  readonly actOf: (request: FastifyRequest) => Promise<Act>;
};

/** Room for the form around the file. */
const envelope = 64 * 1024;
const uploadsPerMinute = 60;

/** The routes of attachments. */
export function fileRoutes(parts: FileParts): FastifyPluginAsync {
  return async (app) => {
    // Beyond what is taken by so much that `receivedFile` sees an excess itself, be it of one byte or of one file.
    const limits = { fileSize: attachmentMaxBytes + envelope, files: 2, fields: 4, fieldSize: 1024 };
    await app.register(multipart, { limits });
    app.post('/files', {
      bodyLimit: attachmentMaxBytes + envelope,
      config: { rateLimit: { max: uploadsPerMinute, timeWindow: '1 minute' } },
      handler: async (request, reply) => reply.code(201).send(await take(parts, request)),
    });
    app.get<{ Params: { id: string } }>('/files/:id', (request, reply) => give(parts, request, reply));
  };
}

/** Keeps the upload: bytes first, synced, then the row. */
async function take({ bytes, actOf }: FileParts, request: FastifyRequest) {
  const act = await actOf(request);
  const purpose = purposeOf(request.query);
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > attachmentMaxBytes + envelope) checkedSize(length);
  const upload = await receivedFile(request);
  const { mediaType, kept, isLocationRemoved } = await fitToKeep(upload.bytes, purpose);
  const sha256 = await bytes.put(kept);
  const file = { name: upload.name, mediaType, size: kept.length, sha256, purpose, isLocationRemoved };
  const id = await keepAttachment(act, requestKey(request), file);
  const globalId = Buffer.from(`Attachment:${id}`).toString('base64');
  return { id: globalId, name: file.name, mediaType, size: file.size, isLocationRemoved, url: `/files/${id}` };
}

async function fitToKeep(bytes: Uint8Array, purpose: AttachmentPurpose) {
  const mediaType = checkedMediaType(await mediaTypeOf(bytes));
  if (!losesPlace(mediaType, purpose)) return { mediaType, kept: bytes, isLocationRemoved: false };
  const { bytes: kept, isLocationRemoved } = await withoutPlace(bytes);
  return { mediaType, kept, isLocationRemoved };
}

/** Gives the bytes to be saved, never to be shown as a page of ours. */
async function give(
  { bytes, actOf }: FileParts,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
) {
  const { db, viewer } = await actOf(request);
  const { id } = request.params;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new NotFound();
  const file = await db.attachment.findFirst({
    where: { id, AND: visibleAttachments(viewer) },
    select: { name: true, mediaType: true, size: true, sha256: true },
  });
  if (file === null) throw new NotFound();
  return saved(reply, file)
    .header('content-length', file.size)
    .send(await bytes.read(file.sha256));
}

function purposeOf(query: unknown): AttachmentPurpose {
  const asked = (query as { purpose?: unknown }).purpose ?? 'MATERIAL';
  const purpose = attachmentPurposes.find((p) => p === asked);
  if (purpose !== undefined) return purpose;
  throw new Invalid('purpose', { 'zh-CN': '文件用途无效。', en: 'This is no purpose of a file.' });
}
