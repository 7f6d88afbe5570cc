/** Which suggestions stand with one, so that what is done of it touches them too. */
import type { Tx } from '../client/countyClient.ts';

/** The ids of those that a suggestion stands with: its group, what was joined into it, and into what it was joined. */
export async function relatedIds(tx: Tx, id: string): Promise<string[]> {
  const own = await tx.suggestion.findFirst({ where: { id }, select: { groupId: true, joinedIntoId: true } });
  const { groupId = null, joinedIntoId = null } = own ?? {};
  const related = await tx.suggestion.findMany({
    where: { OR: [{ joinedIntoId: id }, ...(groupId === null ? [] : [{ groupId }])] },
    select: { id: true },
  });
  const ids = related.map((one) => one.id).filter((one) => one !== id);
  return joinedIntoId === null ? ids : [...ids, joinedIntoId];
}
