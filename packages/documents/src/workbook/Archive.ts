/** The parts of a workbook's archive, unpacked as they are read and no further than the limit. */
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuseFile } from './refuseFile.ts';
import { tableLimits } from './tableLimits.ts';

/** An archive whose parts are read by name. */
export type Archive = {
  has(name: string): boolean;
  /** The text of a part, piece by piece; nothing when it is not there. */
  text(name: string): AsyncGenerator<string>;
};

/** Opens an archive. Refuses (`Invalid`) one that is broken, has too many parts, or is under a password. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = new Map<string, Entry>();
  const zip = await unbroken(async () => {
    const opened = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
    });
    if (opened.entryCount > tableLimits.entries) refuseFile('BLOWN_UP');
    for await (const entry of opened.eachEntry()) entries.set(entry.fileName.replace(/^\//, ''), entry);
    return opened;
  });
  let left: number = tableLimits.unpackedBytes;
  const spend = (count: number) => {
    left -= count;
    if (left < 0) refuseFile('BLOWN_UP');
  };
  return {
    has: (name) => entries.has(name),
    async *text(name) {
      const entry = entries.get(name);
      if (entry !== undefined) yield* partText(zip, entry, spend);
    },
  };
}

async function* partText(zip: ZipFile, entry: Entry, spend: (count: number) => void): AsyncGenerator<string> {
  if (entry.isEncrypted()) refuseFile('ENCRYPTED');
  // What a part says of its own size is checked while it is unpacked; a bomb need not be begun.
  if (entry.uncompressedSize > tableLimits.unpackedBytes) refuseFile('BLOWN_UP');
  const stream = await unbroken(() => zip.openReadStreamPromise(entry));
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of unbrokenChunks(stream)) {
    spend(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
}

async function* unbrokenChunks(stream: Readable): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const { done, value } = await unbroken(() => chunks.next());
      if (done) return;
      yield value;
    }
  } finally {
    stream.destroy();
  }
}

/** What the library finds wrong with an archive is a broken file. */
async function unbroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'Invalid') throw error;
    return refuseFile('BROKEN');
  }
}
