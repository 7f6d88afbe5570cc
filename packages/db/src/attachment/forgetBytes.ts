/** The bytes of purged files go at once; the sweep would leave them a day. */
import { withOwner } from '../owner/withOwner.ts';
import type { AttachmentBytes } from './AttachmentBytes.ts';

/**
 * Removes the bytes of which no row of any county speaks and which nobody has put again since that instant; promises how many. Works as
 * the owner: bytes are shared by counties, so only who sees all rows can tell.
 */
export async function forgetBytes(
  ownerUrl: string,
  bytes: AttachmentBytes,
  hashes: readonly string[],
  since: Date,
): Promise<number> {
  if (hashes.length === 0) return 0;
  return withOwner(ownerUrl, async (client) => {
    let removed = 0;
    for (const sha256 of hashes) {
      const known = await client.query('select 1 from attachments where sha256 = $1 limit 1', [sha256]);
      if (known.rowCount === 0 && (await bytes.removeOlder(sha256, since))) removed += 1;
    }
    return removed;
  });
}
