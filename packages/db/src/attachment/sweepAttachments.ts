/** The sweep of orphans: uploads never attached, background tasks long ended with what they made, and bytes that no row speaks of (a crash between the file and the transaction). */
import { withOwner } from '../owner/withOwner.ts';
import type { AttachmentBytes } from './AttachmentBytes.ts';

const graceMs = 24 * 60 * 60 * 1000;
/** How long a background task that has ended is kept, and its file with it. */
const keptMs = 30 * graceMs;

/** How much was removed. */
export type Swept = { readonly rows: number; readonly files: number };

/**
 * Removes background tasks of all counties that ended a month ago, uploads that nobody attached within a day and no task holds, then bytes of that age without a row. Works as the owner: bytes
 * are shared by counties, so only who sees all rows can tell that none speaks of them.
 */
export async function sweepAttachments(ownerUrl: string, bytes: AttachmentBytes, now: Date): Promise<Swept> {
  const before = new Date(now.getTime() - graceMs);
  return withOwner(ownerUrl, async (client) => {
    await client.query('delete from background_tasks where ended_at < $1', [new Date(now.getTime() - keptMs)]);
    const unattached = `delete from attachments a
      where suggestion_id is null and batch_receipt_id is null and import_id is null and activity_id is null
        and uploaded_at < $1
        and not exists (select from background_tasks t where t.jurisdiction = a.jurisdiction and t.result_attachment_id = a.id)`;
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
