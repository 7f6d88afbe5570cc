/** That notices have been read. */
import type { Act } from '../act.ts';
import { newId } from '../newId.ts';
import { unreadBy, visibleNotices } from './visibleTo.ts';

/** Most that one call marks: nobody's inbox holds more that matters. */
const most = 1000;

/**
 * Marks these notices, or all sent until that instant, as read by the viewer's account, and promises how many were unread. What the viewer
 * may not see, or has read, is left alone. A reading is no change of a record and leaves no audit entry.
 */
export async function readNotices(
  { db, viewer, now }: Act,
  which: { readonly ids: readonly string[] } | { readonly until: Date },
): Promise<number> {
  const asked = 'ids' in which ? { id: { in: [...which.ids] } } : { sentAt: { lte: which.until } };
  const unread = await db.notice.findMany({
    where: { AND: [visibleNotices(viewer), unreadBy(viewer), asked] },
    orderBy: { sentAt: 'desc' },
    take: most,
    select: { id: true },
  });
  const data = unread.map(({ id }) => ({ id: newId(), noticeId: id, accountId: viewer.accountId, readAt: now }));
  const { count } = await db.noticeRead.createMany({ data, skipDuplicates: true });
  return count;
}
