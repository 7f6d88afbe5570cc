/** Who may see which files: those of a record that they may see, and their own uploads not attached yet. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleActivities } from '../activity/visibleTo.ts';
import { visibleReceipts } from '../hand-over-batch/visibleTo.ts';
import { visibleImports } from '../import/visibleTo.ts';
import { isOfficePerson } from '../suggestion/officePeople.ts';
import { visibleInnerWork, visibleReplies, visibleSuggestions } from '../suggestion/visibleTo.ts';

/** The attachments that the viewer may see. */
export function visibleAttachments(viewer: Viewer): Prisma.AttachmentWhereInput {
  return {
    OR: [
      { suggestionId: null, batchReceiptId: null, importId: null, activityId: null, uploadedById: viewer.accountId },
      {
        handlingId: null,
        suggestion: visibleSuggestions(viewer),
        AND: [
          { OR: [{ replyId: null }, { reply: visibleReplies(viewer) }] },
          forOfficesAlone(viewer),
          signedDraftsShown(viewer),
        ],
      },
      { handlingId: { not: null }, suggestion: { AND: [visibleSuggestions(viewer), visibleInnerWork(viewer)] } },
      { batchReceipt: visibleReceipts(viewer) },
      { import: visibleImports(viewer) },
      { activity: visibleActivities(viewer) },
    ],
  };
}

/** The paper of an instruction stays in the offices, as the instruction itself does. */
function forOfficesAlone(viewer: Viewer): Prisma.AttachmentWhereInput {
  return isOfficePerson(viewer) ? {} : { instructionId: null };
}

/** A draft that the head signed on paper stays in the unit: what others read is the sealed reply. */
export function signedDraftsShown(viewer: Viewer): Prisma.AttachmentWhereInput {
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  return { OR: [{ purpose: { not: 'SIGNED_DRAFT' } }, { reply: { handling: { unitId: { in: units } } } }] };
}
