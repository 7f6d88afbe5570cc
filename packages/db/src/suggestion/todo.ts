/** What is a viewer's to do now: the suggestions on which the table of moves leaves them something. */
import { holds, organsOf, townshipsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { toDate } from '../day.ts';

type Where = Prisma.SuggestionWhereInput;

/** Suggestions on which the viewer may have a move; what it is, the domain tells from each one's facts. */
export function awaitingSuggestions(viewer: Viewer, today: string): Where {
  const lead = viewer.mandates.map((m) => m.deputyId);
  const screens = organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
  const receives = organsOf(viewer, 'COORDINATOR');
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  const towns = townshipsOf(viewer, 'PRESIDIUM_MEMBER', 'TOWNSHIP_CLERK');
  const enters = holds(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'DELEGATION_CLERK');
  const either: Where[] = [
    ...(lead.length > 0
      ? [
          { leadDeputyId: { in: lead }, state: { in: ['DRAFT', 'RETURNED'] } },
          { evaluatorId: { in: lead }, state: 'REPLIED' },
        ]
      : []),
    ...(enters ? [{ enteredById: viewer.accountId, state: { in: ['DRAFT', 'RETURNED'] } }] : []),
    ...(screens.length > 0
      ? [
          { screenerId: { in: screens }, ...screenable },
          { screenerId: { in: screens }, ...toLookBackOn(today) },
        ]
      : []),
    ...(towns.length > 0 ? [{ townshipId: { in: towns }, ...toLookBackOn(today) }] : []),
    ...(receives.length > 0 ? [{ handedToId: { in: receives }, state: 'HANDED_OVER' }] : []),
    ...(units.length > 0
      ? [
          {
            state: { in: ['ASSIGNED', 'HANDLING'] },
            handlings: { some: { unitId: { in: units }, state: { in: ['ASSIGNED', 'ACKNOWLEDGED'] } } },
          },
          {
            state: 'FULFILLING',
            commitments: { some: { isMade: true, state: 'OPEN', handling: { unitId: { in: units } } } },
          },
        ]
      : []),
  ];
  return either.length === 0 ? { id: { in: [] } } : { OR: either };
}

/** What is carried out and waits for a look-back: drawn for one, reported as done, or promised for a day that has passed. */
function toLookBackOn(today: string): Where {
  const awaited = { OR: [{ state: 'REPORTED' }, { state: 'OPEN', dueOn: { lt: toDate(today) } }] };
  return {
    state: 'FULFILLING',
    OR: [{ openLookBackCount: { gt: 0 } }, { commitments: { some: { isMade: true, ...awaited } } }],
  };
}

/** Those that wait for the screening body; an evaluated one when it may be closed without more, or after 不满意. */
const screenable: Where = {
  OR: [
    { state: { in: ['SUBMITTED', 'ACCEPTED', 'WITH_COUNCIL'] } },
    { state: 'EVALUATED', OR: [{ replyClass: { in: ['A', 'C'] } }, { resultMark: 'NOT_SATISFIED' }] },
    { state: 'FULFILLING', commitments: { none: { isMade: true, state: { in: ['OPEN', 'REPORTED'] } } } },
    { openObjectionCount: { gt: 0 }, state: { notIn: ['CLOSED', 'PURGED', 'WITHDRAWN'] } },
  ],
};
