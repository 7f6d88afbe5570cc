/** Uploaded files become part of a record: a file is its uploader's until then, and belongs to one record for ever after. */
import { NotFound } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';

/** The record that files become part of: a suggestion with what of it they belong to, the receipt of a batch, an import, or an activity. */
export type AttachmentPlace =
  | SuggestionPlace
  | { readonly batchReceiptId: string }
  | { readonly importId: string }
  | { readonly activityId: string };

type SuggestionPlace = {
  readonly suggestionId: string;
  readonly handlingId?: string;
  readonly replyId?: string;
  readonly commitmentReportId?: string;
  readonly lookBackId?: string;
  readonly keyVisitId?: string;
  readonly instructionId?: string;
};

/** Attaches the viewer's own unattached uploads; refuses with `NotFound` when one is another's or is attached elsewhere already. */
export async function claimAttachments(tx: Tx, act: Act, ids: readonly string[], to: AttachmentPlace): Promise<void> {
  if (ids.length === 0) return;
  const unique = [...new Set(ids)];
  const mine = { id: { in: unique }, uploadedById: act.viewer.accountId };
  await tx.attachment.updateMany({
    where: { ...mine, suggestionId: null, batchReceiptId: null, importId: null, activityId: null },
    data: { ...to },
  });
  const held = await tx.attachment.count({ where: { ...mine, ...to } });
  if (held !== unique.length) throw new NotFound();
}
