/** An evaluation that nobody gave in time, after all reminders: kept as not evaluated, never as satisfied. */
import { chinaDate } from '@renda/domain';
import { systemAct } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Db } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { fulfilIfOwed } from '../look-back/fulfil.ts';
import { applyMove, lockForSystem } from './moveSuggestion.ts';

/**
 * Ends the evaluation of each replied suggestion of the county whose last day for it has passed, and promises how many it ended. Each in a
 * transaction of its own, looked at again once locked: run twice, or on two servers at once, each is ended once.
 */
export async function lapseEvaluations(db: Db, jurisdiction: string, now: Date): Promise<number> {
  const due = await db.suggestion.findMany({ where: overdue(now), orderBy: { id: 'asc' }, select: { id: true } });
  let ended = 0;
  for (const { id } of due) if (await lapseEvaluation(db, jurisdiction, id, now)) ended += 1;
  return ended;
}

const keys = ['evaluate', 'lapseEvaluation'] as const;

function overdue(now: Date) {
  const last = { key: 'lapseEvaluation', metOn: null, replacedAt: null, dueOn: { lt: toDate(chinaDate(now)) } };
  return { state: 'REPLIED', deadlines: { some: last } };
}

/** Ends that one's, and promises whether it was overdue. */
export async function lapseEvaluation(db: Db, jurisdiction: string, id: string, now: Date): Promise<boolean> {
  const act = systemAct(db, jurisdiction, now);
  return db.$transaction(async (tx) => {
    const s = await lockForSystem(tx, id);
    if ((await tx.suggestion.count({ where: { id, ...overdue(now) } })) === 0) return false;
    // Neither is owed any longer, and neither was met.
    const unmet = { suggestionId: id, key: { in: [...keys] }, metOn: null, replacedAt: null };
    await tx.deadline.updateMany({ where: unmet, data: { replacedAt: now } });
    const record = await applyMove(tx, act, 'lapseEvaluation', s, {
      data: { isEvaluationLapsed: true, resultMark: null, attitudeMark: null },
      facts: { round: s.round },
    });
    await writeAudit(tx, [record, ...(await fulfilIfOwed(tx, act, s))]);
    return true;
  });
}
