/** What is a viewer's to do now: the suggestions on which the table of moves leaves them something. */
import { holds, organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

type Where = Prisma.SuggestionWhereInput;

/** Suggestions on which the viewer may have a move; what it is, the domain tells from each one's facts. */
export function awaitingSuggestions(viewer: Viewer): Where {
  const lead = viewer.mandates.map((m) => m.deputyId);
  const screens = organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
  const receives = organsOf(viewer, 'COORDINATOR');
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  const enters = holds(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'DELEGATION_CLERK');
  const either: Where[] = [
    ...(lead.length > 0
      ? [
          { leadDeputyId: { in: lead }, state: { in: ['DRAFT', 'RETURNED'] } },
          { evaluatorId: { in: lead }, state: 'REPLIED' },
        ]
      : []),
    ...(enters ? [{ enteredById: viewer.accountId, state: { in: ['DRAFT', 'RETURNED'] } }] : []),
    ...(screens.length > 0 ? [{ screenerId: { in: screens }, ...screenable }] : []),
    ...(receives.length > 0 ? [{ handedToId: { in: receives }, state: 'HANDED_OVER' }] : []),
    ...(units.length > 0
      ? [
          {
            state: { in: ['ASSIGNED', 'HANDLING'] },
            handlings: { some: { unitId: { in: units }, state: { in: ['ASSIGNED', 'ACKNOWLEDGED'] } } },
          },
        ]
      : []),
  ];
  return either.length === 0 ? { id: { in: [] } } : { OR: either };
}

/** Those that wait for the screening body; an evaluated one only when it may be closed. */
const screenable: Where = {
  OR: [
    { state: { in: ['SUBMITTED', 'ACCEPTED'] } },
    { state: 'EVALUATED', replyClass: { in: ['A', 'C'] }, resultMark: { in: ['SATISFIED', 'BASICALLY_SATISFIED'] } },
  ],
};
