/** Who may see what the lead deputy was asked: the deputy, and the offices that screen. It names another's suggestion before all may read that. */
import { holds, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** The consent requests that the viewer may see. */
export function visibleConsentRequests(viewer: Viewer): Prisma.ConsentRequestWhereInput {
  const isOffice = holds(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
  const own = { leadDeputyId: { in: viewer.mandates.map((m) => m.deputyId) } };
  return { suggestion: { AND: [visibleSuggestions(viewer), ...(isOffice ? [] : [own])] } };
}
