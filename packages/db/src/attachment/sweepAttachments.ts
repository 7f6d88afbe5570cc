/** The sweep of orphans: uploads never attached, and bytes that no row speaks of (a crash between the file and the transaction). */
import { withOwner } from '../owner/withOwner.ts';
import type { AttachmentBytes } from './AttachmentBytes.ts';

const graceMs = 24 * 60 * 60 * 1000;

/** How much was removed. */
export type Swept = { readonly rows: number; readonly files: number };

/**
 * Removes uploads of all counties that nobody attached within a day, then bytes of that age without a row. Works as the owner: bytes
 * are shared by counties, so only who sees all rows can tell that none speaks of them.
 */
export async function sweepAttachments(ownerUrl: string, bytes: AttachmentBytes, now: Date): Promise<Swept> {
  const before = new Date(now.getTime() - graceMs);
  return withOwner(ownerUrl, async (client) => {
    const unattached =
      'delete from attachments where suggestion_id is null and batch_receipt_id is null and import_id is null and uploaded_at < $1';
    const { rowCount } = await client.query(unattached, [before]);
    let files = 0;
    for await (const sha256 of bytes.listBefore(before)) {
      const known = await client.query('select 1 from attachments where sha256 = $1 limit 1', [sha256]);
      if (known.rowCount !== 0) continue;
      if (await bytes.removeOlder(sha256, before)) files += 1;
    }
    return { rows: rowCount ?? 0, files };
  });
}
