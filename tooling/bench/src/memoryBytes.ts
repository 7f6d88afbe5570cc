/** Bytes of attachments kept in memory, for measuring what else takes time. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { AttachmentBytes } from '@renda/db';

export function memoryBytes(): AttachmentBytes {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept.set(sha256, bytes);
      return sha256;
    },
    async read(sha256) {
      const bytes = kept.get(sha256);
      if (bytes === undefined) throw new Error('there are no such bytes');
      return Readable.from([Buffer.from(bytes)]);
    },
    async *listBefore() {},
    async removeOlder() {
      return false;
    },
  };
}
