/** On which suggestions something may be the viewer's to do now; what it is, the domain tells from each one's facts. */
import { holds, organsOf, suggestionActs, townshipsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { toDate } from '../day.ts';

type Where = Prisma.SuggestionWhereInput;

/** Suggestions on which the viewer may have something to do: never fewer than `todosOf` would tell. */
export function awaitingSuggestions(viewer: Viewer, today: string): Where {
  const either = [
    ...ofDeputy(viewer),
    ...ofDelegation(viewer),
    ...ofBody(viewer, today),
    ...ofReceiver(viewer),
    ...ofUnit(viewer),
  ];
  return either.length === 0 ? { id: { in: [] } } : { OR: either };
}

const written = { state: { in: ['DRAFT', 'RETURNED'] } } satisfies Where;
const handled = { state: { in: ['ASSIGNED', 'HANDLING'] } } satisfies Where;
const instructed = { state: { in: [...suggestionActs.instruct.from] } } satisfies Where;

function ofDeputy(viewer: Viewer): Where[] {
  const deputyId = { in: viewer.mandates.map((m) => m.deputyId) };
  const enters = holds(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'DELEGATION_CLERK');
  const entered: Where[] = enters ? [{ enteredById: viewer.accountId, ...written }] : [];
  if (viewer.mandates.length === 0) return entered;
  return [
    ...entered,
    { leadDeputyId: deputyId, ...written },
    { evaluatorId: deputyId, state: 'REPLIED' },
    {
      leadDeputyId: deputyId,
      state: { in: [...suggestionActs.answerConsent.from] },
      consentRequests: { some: { state: 'ASKED' } },
    },
    {
      state: { in: [...suggestionActs.answerInvitation.from] },
      coSigners: { some: { deputyId, state: 'INVITED' } },
    },
    { state: { in: [...suggestionActs.giveOpinion.from] }, coSigners: { some: { deputyId, state: 'SIGNED' } } },
  ];
}

function ofDelegation({ grants }: Viewer): Where[] {
  const delegations = grants.flatMap((g) => (g.role === 'DELEGATION_CLERK' ? (g.delegationId ?? []) : []));
  if (delegations.length === 0) return [];
  return [{ delegationId: { in: delegations }, state: 'SUBMITTED', raisedIn: 'SESSION' }];
}

function ofBody(viewer: Viewer, today: string): Where[] {
  const screenerId = { in: organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER') };
  const townshipId = { in: townshipsOf(viewer, 'PRESIDIUM_MEMBER', 'TOWNSHIP_CLERK') };
  const visited = townshipId.in.length === 0 ? [] : [{ townshipId, ...toLookBackOn(today) }];
  if (screenerId.in.length === 0) return visited;
  return [
    ...visited,
    { screenerId, ...screenable },
    { screenerId, ...toLookBackOn(today) },
    { screenerId, ...handled, wideApplications: { some: { state: { in: ['SENT', 'FORWARDED'] } } } },
    { screenerId, ...drafted },
    { screenerId, ...instructed, instructions: { some: { answeredAt: null } } },
  ];
}

function ofReceiver(viewer: Viewer): Where[] {
  const handedToId = { in: organsOf(viewer, 'COORDINATOR') };
  if (handedToId.in.length === 0) return [];
  return [
    { handedToId, state: 'HANDED_OVER' },
    // Few were ever declined; whether a part is left to be placed, their handlings tell.
    { handedToId, ...handled, declineCount: { gt: 0 } },
    { handedToId, ...handled, wideApplications: { some: { state: 'SENT' } } },
    { handedToId, ...drafted },
    { handedToId, ...instructed, instructions: { some: { answeredAt: null } } },
    { ...instructed, instructions: { some: { answeredAt: null, toId: handedToId } } },
  ];
}

function ofUnit(viewer: Viewer): Where[] {
  const unitId = { in: organsOf(viewer, 'HANDLER', 'UNIT_HEAD') };
  if (unitId.in.length === 0) return [];
  const open = { isMade: true, state: 'OPEN' };
  const later = { sequence: { gt: 1 }, state: { not: 'ISSUED' } };
  const fulfils = { unitId, state: 'REPLIED' };
  return [
    { ...handled, handlings: { some: { unitId, state: { in: ['ASSIGNED', 'ACKNOWLEDGED'] } } } },
    {
      state: 'FULFILLING',
      handlings: { some: { ...fulfils, OR: [{ commitments: { some: open } }, { replies: { some: later } }] } },
    },
    { ...instructed, instructions: { some: { answeredAt: null, toId: unitId } } },
    { ...instructed, handedToId: unitId, instructions: { some: { answeredAt: null, toId: null } } },
  ];
}

/** A report upwards is drafted and not sent. */
const drafted = {
  state: { in: [...suggestionActs.reportUpwards.from] },
  upwardReports: { some: { state: 'DRAFT' } },
} satisfies Where;

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
    { state: 'REPLIED', evaluatorId: null },
    { state: 'EVALUATED', OR: [{ replyClass: { in: ['A', 'C'] } }, { resultMark: 'NOT_SATISFIED' }] },
    { state: 'FULFILLING', commitments: { none: { isMade: true, state: { in: ['OPEN', 'REPORTED'] } } } },
    { state: { in: [...suggestionActs.answerObjection.from] }, objections: { some: { answeredAt: null } } },
  ],
};
