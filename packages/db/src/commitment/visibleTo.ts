/** Who sees which commitments: those made in replies that were issued, with their suggestion; a unit its own drafts too. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** The commitments that the viewer may see of a suggestion they may see. */
export function visibleCommitmentsOf(viewer: Viewer): Prisma.CommitmentWhereInput {
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  return units.length === 0 ? { isMade: true } : { OR: [{ isMade: true }, { handling: { unitId: { in: units } } }] };
}

/** The commitments that the viewer may see. */
export function visibleCommitments(viewer: Viewer): Prisma.CommitmentWhereInput {
  return { AND: [visibleCommitmentsOf(viewer), { suggestion: visibleSuggestions(viewer) }] };
}
