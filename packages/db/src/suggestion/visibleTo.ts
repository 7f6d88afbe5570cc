/** Who sees which suggestions: one where-clause, for every door (node, lists, exports, files). */
import { holds, organsOf, suggestionActs, townshipsOf, unacceptedStates, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

type Where = Prisma.SuggestionWhereInput;

const accepted: Where = { state: { notIn: [...unacceptedStates] } };
/** All that was ever submitted: a draft is nobody else's business, nor is one that its author put away. */
const noDraft: Where = { state: { not: 'DRAFT' }, NOT: { state: 'WITHDRAWN', submittedAt: null } };
const nothing: Where = { id: { in: [] } };

/**
 * The suggestions that the viewer may see. A draft is its author's and theirs on whose behalf it was entered; a deputy sees their
 * own whole, one they are asked to co-sign or have co-signed whole until it is purged (one they declined while it may still be signed), and
 * others' of the same congress once accepted; a unit what is assigned to it; a presidium member or clerk their
 * township's; staff all but drafts; leaders and members what was accepted. A stranger sees none.
 */
export function visibleSuggestions(viewer: Viewer): Where {
  const either = [
    ...ownWhere(viewer),
    ...deputyWhere(viewer),
    ...staffWhere(viewer),
    ...townshipWhere(viewer),
    ...unitWhere(viewer),
  ];
  return either.length === 0 ? nothing : either.length === 1 ? (either[0] as Where) : { OR: either };
}

function ownWhere(viewer: Viewer): Where[] {
  const lead = viewer.mandates.map((m) => m.deputyId);
  return [
    ...(holds(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'DELEGATION_CLERK', 'DEPUTY')
      ? [{ enteredById: viewer.accountId }]
      : []),
    ...(lead.length > 0 ? [{ leadDeputyId: { in: lead } }, ...coSignedWhere(lead)] : []),
  ];
}

/** Named by state first, so that an index narrows them before their co-signers are looked at. */
function coSignedWhere(deputyIds: readonly string[]): Where[] {
  const askedAs = (...states: readonly string[]) => ({
    coSigners: { some: { deputyId: { in: [...deputyIds] }, state: { in: [...states] } } },
  });
  return [
    { state: { not: 'PURGED' }, ...askedAs('INVITED', 'SIGNED') },
    { state: { in: [...suggestionActs.answerInvitation.from] }, ...askedAs('DECLINED') },
  ];
}

function deputyWhere(viewer: Viewer): Where[] {
  const congresses = holds(viewer, 'DEPUTY') ? viewer.mandates.map((m) => m.congressId) : [];
  return congresses.length > 0 ? [{ congressId: { in: congresses }, ...accepted }] : [];
}

function staffWhere(viewer: Viewer): Where[] {
  if (holds(viewer, 'STAFF')) return [noDraft];
  return holds(viewer, 'LEADER', 'COUNTY_LEADER', 'COMMITTEE_MEMBER') ? [accepted] : [];
}

function townshipWhere(viewer: Viewer): Where[] {
  const townships = townshipsOf(viewer, 'PRESIDIUM_MEMBER', 'TOWNSHIP_CLERK');
  const delegations = viewer.grants.flatMap((g) =>
    g.role === 'DELEGATION_CLERK' && g.delegationId !== null ? [g.delegationId] : [],
  );
  return [
    ...(townships.length > 0 ? [{ townshipId: { in: townships }, ...noDraft }] : []),
    ...(delegations.length > 0 ? [{ delegationId: { in: delegations }, ...noDraft }] : []),
  ];
}

function unitWhere(viewer: Viewer): Where[] {
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  const receivers = organsOf(viewer, 'COORDINATOR');
  return [
    ...(units.length > 0 ? [{ handlings: { some: { unitId: { in: units } } } }] : []),
    ...(receivers.length > 0 ? [{ handedToId: { in: receivers } }] : []),
  ];
}

/**
 * The suggestions whose inner work the viewer may read: what assisting units hand to the lead, applications, files of progress. Theirs
 * who screen it, received it or handle it; no deputy's.
 */
export function visibleInnerWork(viewer: Viewer): Where {
  return {
    OR: [
      { screenerId: { in: organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER') } },
      { handedToId: { in: organsOf(viewer, 'COORDINATOR') } },
      { handlings: { some: { unitId: { in: organsOf(viewer, 'HANDLER', 'UNIT_HEAD') } } } },
    ],
  };
}

/** The replies that the viewer may see of a suggestion they may see: those issued, and their own unit's draft. */
export function visibleReplies(viewer: Viewer): Prisma.ReplyWhereInput {
  const units = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  return units.length === 0
    ? { state: 'ISSUED' }
    : { OR: [{ state: 'ISSUED' }, { handling: { unitId: { in: units } } }] };
}
