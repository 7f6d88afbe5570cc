/** Where the bytes of attachments lie: content under its hash. A folder today; anything that keeps objects by key tomorrow. */
import type { Readable } from 'node:stream';

export type AttachmentBytes = {
  /** Keeps the bytes, on stable storage before it answers; promises their SHA-256 in hex. The same bytes twice are kept once. */
  put(bytes: Uint8Array): Promise<string>;
  /** A stream of the bytes; rejects when there are none under that hash. */
  read(sha256: string): Promise<Readable>;
  /** The hashes kept since before that instant, for the sweep of orphans. */
  listBefore(instant: Date): AsyncIterable<string>;
  /** Removes bytes that nobody has put since before that instant, and tells whether it did; nothing happens when there are none. */
  removeOlder(sha256: string, instant: Date): Promise<boolean>;
};
