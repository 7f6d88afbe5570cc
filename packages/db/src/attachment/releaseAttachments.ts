/** Files taken off a suggestion again while it may still be changed. */
import type { Tx } from '../client/countyClient.ts';

/**
 * Takes these files off the suggestion and promises the ids of those that were on it. They are their uploader's alone again, and the
 * sweep removes them. Files of replies stay; an id that is not on the suggestion (any more) is passed over, so that it may be told twice.
 */
export async function releaseAttachments(tx: Tx, suggestionId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const held = await tx.attachment.updateManyAndReturn({
    where: { id: { in: [...ids] }, suggestionId, replyId: null },
    data: { suggestionId: null },
    select: { id: true },
  });
  return held.map(({ id }) => id);
}
