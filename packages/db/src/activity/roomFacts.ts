/** What the domain asks of a room to tell who keeps its plan. */
import { type RoomFacts, spanOn } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type HeldRow, heldInOffice, heldSelect } from '../zone/heldInOffice.ts';
import { spanOf } from '../zone/members.ts';

/** Columns behind `RoomFacts`, and the room's validity. */
export const roomSelect = {
  id: true,
  name: true,
  townshipId: true,
  validFrom: true,
  validTo: true,
  assignments: heldSelect,
} as const satisfies Prisma.SiteSelect;

/** A row as `roomSelect` reads it. */
export type RoomRow = Prisma.SiteGetPayload<{ select: typeof roomSelect }>;

/** The room's township, and the person who holds it on the day. */
export function roomFactsOn(
  { townshipId, assignments }: Pick<RoomRow, 'townshipId' | 'assignments'>,
  on: string,
): RoomFacts {
  return { townshipId, holderPersonId: holderOn(assignments, on)?.personId ?? null };
}

/** Who holds it on the day; null where nobody in office does. */
export function holderOn(assignments: readonly HeldRow[], on: string): { personId: string; name: string } | null {
  const held = assignments.flatMap((row) => {
    const [span] = heldInOffice(row);
    return span ? [{ ...span, personId: row.post.person.id }] : [];
  });
  const now = spanOn(held, on);
  return now ? { personId: now.personId, name: now.name } : null;
}

/** From when to when the room is there. */
export function roomSpan(room: Pick<RoomRow, 'validFrom' | 'validTo'>) {
  return spanOf(room);
}
