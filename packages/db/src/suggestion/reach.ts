/** Whom a suggestion can reach: the organs to which it may be handed over, and the units to which those may assign it. */
import { NotFound, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { visibleSuggestions } from './visibleTo.ts';

/** What of a suggestion decides whom it reaches. */
export type Reaching = {
  /** The township whose congress it is of; null for the county's, and for one that was passed up to the county. */
  readonly township: string | null;
  readonly handedToId: string | null;
};

/** Reads it of a suggestion that the viewer may see; refuses with `NotFound`. */
export async function readReaching(tx: Db | Tx, viewer: Viewer, suggestionId: string): Promise<Reaching> {
  const row = await tx.suggestion.findFirst({
    where: { id: suggestionId, AND: visibleSuggestions(viewer) },
    select: { handedToId: true, raisedUpById: true, congress: { select: { townshipId: true } } },
  });
  if (row === null) throw new NotFound();
  return { township: row.raisedUpById === null ? row.congress.townshipId : null, handedToId: row.handedToId };
}

/**
 * The organs to which it may be handed over. A township's goes to its own government (代表法51); the county's, and one passed up, to an organ that assigns it
 * on: inspection office, Party committee's office, court, procuratorate, supervisory commission.
 */
export function receivingOrgans({ township }: Pick<Reaching, 'township'>): Prisma.OrganWhereInput {
  return township === null
    ? { validTo: null, handsOnTo: { some: {} } }
    : { validTo: null, kind: 'TOWNSHIP_GOVERNMENT', townshipId: township };
}

/** The units that may lead it or handle it separately: those reached through the organ it was handed to, and that organ itself. */
export function reachedUnits({ handedToId }: Pick<Reaching, 'handedToId'>): Prisma.OrganWhereInput {
  if (handedToId === null) return { id: { in: [] } };
  return { validTo: null, OR: [{ handedThroughId: handedToId }, { id: handedToId, handedThroughId: { not: null } }] };
}
