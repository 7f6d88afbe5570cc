/** Who sees whose signature and opinion. A signature is on the paper; an invitation, a refusal and an opinion are told to those concerned. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** Suggestions on which the viewer is concerned with the co-signing: as lead deputy or evaluator, who entered it, or the screening body. */
function concernedWith(viewer: Viewer): Prisma.SuggestionWhereInput[] {
  const deputies = viewer.mandates.map((m) => m.deputyId);
  const screens = organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
  return [
    { enteredById: viewer.accountId },
    ...(deputies.length > 0 ? [{ leadDeputyId: { in: deputies } }, { evaluatorId: { in: deputies } }] : []),
    ...(screens.length > 0 ? [{ screenerId: { in: screens } }] : []),
  ];
}

/** The co-signers that the viewer may see of a suggestion they may see: signatures, and invitations and refusals that concern them. */
export function coSignersShown(viewer: Viewer): Prisma.CoSignerWhereInput {
  const own = { deputyId: { in: viewer.mandates.map((m) => m.deputyId) } };
  return { OR: [{ state: 'SIGNED' }, own, { suggestion: { OR: concernedWith(viewer) } }] };
}

/** The co-signers that the viewer may see at all. */
export function visibleCoSigners(viewer: Viewer): Prisma.CoSignerWhereInput {
  return { AND: [{ suggestion: visibleSuggestions(viewer) }, coSignersShown(viewer)] };
}

/** The opinions that the viewer may see of a co-signer they may see: their own, and those that concern them. */
export function opinionsShown(viewer: Viewer): Prisma.CoSignerOpinionWhereInput {
  const own = { coSigner: { deputyId: { in: viewer.mandates.map((m) => m.deputyId) } } };
  return { OR: [own, { suggestion: { OR: concernedWith(viewer) } }] };
}

/** The entries of a history that the viewer may read: who was asked and did not sign is told to those concerned alone. */
export function eventsShown(viewer: Viewer): Prisma.SuggestionEventWhereInput {
  const own = { coSigners: { some: { deputyId: { in: viewer.mandates.map((m) => m.deputyId) } } } };
  return {
    OR: [
      { move: { notIn: ['inviteCoSigners', 'declineInvitation', 'removeCoSigner'] } },
      { suggestion: { OR: [...concernedWith(viewer), own] } },
    ],
  };
}

/**
 * What co-signing asks of the viewer now: invitations not answered while they can be, and replies of which they have not said what they
 * think.
 */
export function awaitingCoSigners(viewer: Viewer): Prisma.CoSignerWhereInput {
  const own = { deputyId: { in: viewer.mandates.map((m) => m.deputyId) } };
  return {
    ...own,
    OR: [
      { state: 'INVITED', suggestion: { state: { in: ['DRAFT', 'RETURNED', 'SUBMITTED'] } } },
      { state: 'SIGNED', suggestion: { state: 'REPLIED' } },
    ],
  };
}
