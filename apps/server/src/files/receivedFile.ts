/** The one file of a form, held in memory no further than the limit. */
import type { Readable } from 'node:stream';
import { checkedFileName, checkedSize, Invalid } from '@renda/domain';
import type { FastifyRequest } from 'fastify';

/** What came, whole, under a name fit to be kept. */
export type ReceivedFile = { readonly name: string; readonly bytes: Buffer };

/**
 * The file of the request's form. Refuses with `Invalid` a request without a file, with a second one, or with one that is empty or too
 * large: that as soon as it is known, though the rest of the body is still let pass by, so that a browser gets to read the answer.
 */
export async function receivedFile(request: FastifyRequest): Promise<ReceivedFile> {
  try {
    return await onlyFile(request);
  } catch (error) {
    request.raw.unpipe();
    request.raw.resume();
    throw error;
  }
}

async function onlyFile(request: FastifyRequest): Promise<ReceivedFile> {
  let received: ReceivedFile | null = null;
  for await (const part of request.isMultipart() ? request.files() : []) {
    if (received !== null) throw new Invalid('file', oneAtATime);
    received = { name: checkedFileName(part.filename), bytes: await whole(part.file) };
  }
  if (received === null) throw new Invalid('file', noFile);
  return received;
}

async function whole(file: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file) {
    size += chunk.length;
    checkedSize(size);
    chunks.push(chunk);
  }
  checkedSize(size);
  return Buffer.concat(chunks);
}

const noFile = { 'zh-CN': '请选择要上传的文件。', en: 'Choose a file to upload.' };
const oneAtATime = { 'zh-CN': '一次只能上传一个文件。', en: 'Upload one file at a time.' };
