/** Who sees which templates of replies: a unit's people their own and the county's, who keeps the county's those alone. */
import { mayKeepReplyTemplates, replyTemplateUnits, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** The templates that the viewer may see; another unit's never. */
export function visibleReplyTemplates(viewer: Viewer): Prisma.ReplyTemplateWhereInput {
  const units = replyTemplateUnits(viewer);
  if (units.length > 0) return { OR: [{ unitId: null }, { unitId: { in: units } }] };
  return mayKeepReplyTemplates(viewer, null) ? { unitId: null } : { id: { in: [] } };
}

/** Those that are offered to a unit where it drafts a reply: its own and the county's, in use. */
export function offeredReplyTemplates(viewer: Viewer, unitId: string): Prisma.ReplyTemplateWhereInput {
  return { isActive: true, AND: [visibleReplyTemplates(viewer), { OR: [{ unitId: null }, { unitId }] }] };
}
