/** Who sees look-backs and their draws. */
import { holds, organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** The look-backs that the viewer may see: those of a suggestion they may see. */
export function visibleLookBacks(viewer: Viewer): Prisma.LookBackWhereInput {
  return { suggestion: visibleSuggestions(viewer) };
}

/** The draws that the viewer may see: staff, leaders and members all of the county's, a township's people their presidium's. */
export function visibleDraws(viewer: Viewer): Prisma.LookBackDrawWhereInput {
  if (holds(viewer, 'STAFF', 'LEADER', 'COMMITTEE_MEMBER')) return {};
  return { screenerId: { in: organsOf(viewer, 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER') } };
}
