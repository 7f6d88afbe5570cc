/** What ends with a suggestion that is decided, or goes no further: questions, places in lists, what was joined into it. */
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { takeBackConsents } from '../consent-request/takeBackConsents.ts';
import { stopDeadlines } from '../deadline/stopDeadlines.ts';
import { separate } from './joinSuggestion.ts';
import { leaveGroup } from './linkSuggestions.ts';
import { type MovingSuggestion, readMoving } from './moveSuggestion.ts';

/**
 * Lets a suggestion go that will not be handled: nothing is due any more, questions are taken back, it leaves its group and any batch
 * being prepared, and what was
 * joined into it stands for itself again, so that nobody loses a suggestion by another's. `relatedIds` must be locked.
 */
export async function leaveTheWay(tx: Tx, act: Act, s: MovingSuggestion) {
  const facts = await takeBackConsents(tx, act, s.id);
  await stopDeadlines(tx, act, s.id);
  await tx.batchItem.deleteMany({ where: { suggestionId: s.id, batch: { state: 'PREPARING' } } });
  const follow = async (): Promise<AuditRecord[]> => [
    ...(await leaveGroup(tx, act, s)),
    ...(await releaseJoined(tx, act, s.id)),
  ];
  return { data: { groupId: null }, facts, follow };
}

async function releaseJoined(tx: Tx, act: Act, id: string): Promise<AuditRecord[]> {
  const joined = await tx.suggestion.findMany({
    where: { joinedIntoId: id, state: 'JOINED' },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const records: AuditRecord[] = [];
  for (const one of joined) records.push(await separate(tx, act, await readMoving(tx, one.id), {}));
  return records;
}
