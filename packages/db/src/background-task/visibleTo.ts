/** Who sees which background tasks: one where-clause for every door. */
import { allows, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** One's own; all of the county for its system administrator, who sees to it that they end. The files that they made stay the starter's. */
export function visibleBackgroundTasks(viewer: Viewer): Prisma.BackgroundTaskWhereInput {
  return allows(viewer, 'job.tend') ? {} : { startedById: viewer.accountId };
}
