/** Who may see which files: those of a record that they may see, and their own uploads not attached yet. */
import type { Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleReplies, visibleSuggestions } from '../suggestion/visibleTo.ts';

/** The attachments that the viewer may see. */
export function visibleAttachments(viewer: Viewer): Prisma.AttachmentWhereInput {
  return {
    OR: [
      { suggestionId: null, uploadedById: viewer.accountId },
      { suggestion: visibleSuggestions(viewer), OR: [{ replyId: null }, { reply: visibleReplies(viewer) }] },
    ],
  };
}
