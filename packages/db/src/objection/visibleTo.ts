/** Who sees which objections: the deputy who objected and the lead deputy, who answers, who entered it, and the unit whose consultation it is. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** The objections that the viewer may see on a suggestion they may see. */
export function objectionsShown(viewer: Viewer): Prisma.ObjectionWhereInput {
  const deputies = viewer.mandates.map((m) => m.deputyId);
  const screens = organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  return {
    OR: [
      { suggestion: { enteredById: viewer.accountId } },
      ...(deputies.length > 0
        ? [
            { deputyId: { in: deputies } },
            { suggestion: { leadDeputyId: { in: deputies } } },
            { suggestion: { evaluatorId: { in: deputies } } },
          ]
        : []),
      ...(screens.length > 0 ? [{ suggestion: { screenerId: { in: screens } } }] : []),
      ...(units.length > 0 ? [{ consultation: { handling: { unitId: { in: units } } } }] : []),
    ],
  };
}

/** The objections that the viewer may see at all. */
export function visibleObjections(viewer: Viewer): Prisma.ObjectionWhereInput {
  return { AND: [{ suggestion: visibleSuggestions(viewer) }, objectionsShown(viewer)] };
}
