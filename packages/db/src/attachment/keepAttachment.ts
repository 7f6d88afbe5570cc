/** The row of an uploaded file, written when its bytes are safe. */
import type { AttachmentPurpose } from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { once } from '../idempotency/once.ts';
import { refreshSearch } from '../search/refreshSearch.ts';
import { enqueueReading } from './attachmentTexts.ts';

/** What is known of the bytes that were kept. */
export type KeptFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly purpose: AttachmentPurpose;
  readonly isLocationRemoved: boolean;
};

/** Writes the viewer's upload, once per key, and promises its id; until it is attached to a record it is the viewer's alone. */
export async function keepAttachment(act: Act, key: string, file: KeptFile): Promise<string> {
  const { accountId, name } = act.viewer;
  return once(act, 'keepAttachment', key, async (tx, id) => {
    await tx.attachment.create({
      data: { id, ...file, uploadedById: accountId, uploadedByName: name, uploadedAt: act.now },
    });
    await refreshSearch(tx, 'ATTACHMENT', [id]);
    await enqueueReading(tx, { id, mediaType: file.mediaType }, act.now);
    const record = {
      actor: { id: accountId, name },
      action: 'attachment.keep',
      noun: 'Attachment',
      recordId: id,
      origin: act.origin,
    };
    await writeAudit(tx, [
      { ...record, after: { sha256: file.sha256, size: file.size, mediaType: file.mediaType, purpose: file.purpose } },
    ]);
  });
}
