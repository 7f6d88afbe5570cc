/** Who reads which notices: the deputy in person, or whoever works for the organ on that side; and never of what they may not see. */
import { organSides, organsOfSide, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** The notices for the viewer's own eyes. */
export function visibleNotices(viewer: Viewer): Prisma.NoticeWhereInput {
  const either: Prisma.NoticeWhereInput[] = organSides.flatMap((side) => {
    const organs = organsOfSide(viewer, side);
    return organs.length > 0 ? [{ side, organId: { in: organs } }] : [];
  });
  if (viewer.personId !== null) either.push({ side: 'DEPUTY', personId: viewer.personId });
  if (either.length === 0) return { id: { in: [] } };
  return { OR: either, suggestion: visibleSuggestions(viewer) };
}

/** Those that this account has not read. */
export function unreadBy(viewer: Viewer): Prisma.NoticeWhereInput {
  return { reads: { none: { accountId: viewer.accountId } } };
}
