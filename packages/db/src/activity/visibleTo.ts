/** Who sees the activities of rooms: whoever reads the register, as with the rooms themselves. */
import { allows, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** Everything for whom the policies let read the register, nothing for anybody else. */
export function visibleActivities(viewer: Viewer): Prisma.ActivityWhereInput {
  return allows(viewer, 'register.read') ? {} : { id: { in: [] } };
}
