/** Who sees the suggestions of earlier years: one where-clause for every door. */
import { allows, holds, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** All of them for who reads the county's suggestions, those that are open for units, none for anybody else. */
export function visiblePastSuggestions(viewer: Viewer): Prisma.PastSuggestionWhereInput {
  if (allows(viewer, 'pastSuggestion.read')) return {};
  return holds(viewer, 'HANDLER', 'UNIT_HEAD', 'COORDINATOR') ? { isOpen: true } : { id: { in: [] } };
}
