/** Dates of a suggestion that goes no further: nothing is due any more, until it comes back. */
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';

/** Ends the dates that are not met; they stay on record, but do not stand. */
export async function stopDeadlines(tx: Tx, act: Act, suggestionId: string): Promise<void> {
  await tx.deadline.updateMany({
    where: { suggestionId, metOn: null, replacedAt: null },
    data: { replacedAt: act.now },
  });
}

/** Lets the date for handing over stand again, as it was when it was stopped. */
export async function resumeHandOver(tx: Tx, suggestionId: string): Promise<void> {
  const last = await tx.deadline.findFirst({
    where: { suggestionId, key: { in: ['handOver', 'handOverAfterSession'] }, metOn: null },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  if (last !== null) await tx.deadline.update({ where: { id: last.id }, data: { replacedAt: null } });
}
