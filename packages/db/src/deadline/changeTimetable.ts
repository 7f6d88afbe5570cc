/** The county's rules of time and its corrected days, as staff change them: first what would follow, then the change with what follows. */
import {
  allows,
  checkedDay,
  checkedRuleChange,
  checkedText,
  NotAllowed,
  NotFound,
  type PlainDate,
  type RuleChange,
  ruleLimits,
  Stale,
} from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { enqueueJob } from '../job/enqueueJob.ts';
import { newId } from '../newId.ts';
import { datesMovedIf } from './datesMovedIf.ts';
import { type MovedDate, redateOpenDeadlines } from './redate.ts';

/** A rule changed, a day put right, or a day left to the published calendar again. */
export type TimetableChange =
  | { readonly of: 'RULE'; readonly id: string; readonly version: number; readonly change: RuleChange }
  | { readonly of: 'DAY'; readonly day: PlainDate; readonly isWorkday: boolean; readonly name: string }
  | { readonly of: 'PUBLISHED_DAY'; readonly day: PlainDate };

/** Which open dates would move, and to when; nothing is written. Refuses whatever the change itself would refuse. */
export async function previewTimetable(act: Act, change: TimetableChange): Promise<readonly MovedDate[]> {
  refuse(act);
  return datesMovedIf(act, async (tx) => void (await write(tx, act, change)));
}

/**
 * Makes the change, then moves every open date that follows from it, each suggestion with an entry in its history; promises how many
 * suggestions have another date. What a lost process leaves undone, the job does. Refuses (`NotAllowed`), (`Stale`) a rule that was changed
 * since, (`NotFound`) one that is not there, and (`Invalid`) what the domain refuses.
 */
export async function changeTimetable(act: Act, change: TimetableChange): Promise<number> {
  refuse(act);
  await act.db.$transaction(async (tx) => {
    const record = await write(tx, act, change);
    await enqueueJob(tx, 'redateDeadlines', {}, { runAt: act.now, key: 'changed' });
    await writeAudit(tx, [record]);
  });
  return redateOpenDeadlines(act);
}

function refuse({ viewer }: Act): void {
  if (!allows(viewer, 'settings.change')) throw new NotAllowed();
}

function write(tx: Tx, act: Act, change: TimetableChange): Promise<AuditRecord> {
  if (change.of === 'RULE') return writeRule(tx, act, change);
  checkedDay('day', change.day);
  return change.of === 'DAY' ? writeDay(tx, act, change) : takeBackDay(tx, act, change.day);
}

async function writeRule(
  tx: Tx,
  act: Act,
  { id, version, change }: Extract<TimetableChange, { of: 'RULE' }>,
): Promise<AuditRecord> {
  const rule = await tx.deadlineRule.findUnique({ where: { id } });
  if (rule === null) throw new NotFound();
  const { count, inForceFrom, inForceTo } = rule;
  const present = { count, inForceFrom: toDay(inForceFrom), inForceTo: inForceTo && toDay(inForceTo) };
  const { inForceFrom: from, ...wanted } = checkedRuleChange(change, present);
  const isSuccessor = from !== present.inForceFrom;
  const { count: found } = await tx.deadlineRule.updateMany({
    where: { id, version },
    data: { ...(isSuccessor ? { inForceTo: toDate(from) } : wanted), version: { increment: 1 } },
  });
  if (found === 0) throw new Stale();
  const { id: _, jurisdiction: __, version: ___, ...kept } = rule;
  if (isSuccessor)
    await tx.deadlineRule.create({ data: { ...kept, ...wanted, id: newId(), inForceFrom: toDate(from) } });
  const { remindBefore, remindEvery, lateEvery, escalateAfter, unit, rollsForward, legalBasis, key } = rule;
  const staging = { remindBefore, remindEvery, lateEvery, escalateAfter };
  const before = { key, count, unit, rollsForward, legalBasis, ...staging, inForceFrom: present.inForceFrom };
  const after = { key, ...wanted, inForceFrom: from };
  return { ...recordOf(act, 'deadlineRule.change'), noun: 'DeadlineRule', recordId: id, before, after };
}

async function writeDay(
  tx: Tx,
  act: Act,
  { day, isWorkday, name }: Extract<TimetableChange, { of: 'DAY' }>,
): Promise<AuditRecord> {
  const data = { isWorkday, name: checkedText('name', name, ruleLimits.dayName) };
  const on = toDate(day);
  const { count } = await tx.calendarCorrection.updateMany({
    where: { day: on },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) await tx.calendarCorrection.createMany({ data: [{ id: newId(), day: on, ...data }] });
  const record = recordOf(act, 'calendarCorrection.change');
  return { ...record, noun: 'CalendarCorrection', recordId: null, after: { day, ...data } };
}

async function takeBackDay(tx: Tx, act: Act, day: PlainDate): Promise<AuditRecord> {
  const { count } = await tx.calendarCorrection.deleteMany({ where: { day: toDate(day) } });
  if (count === 0) throw new NotFound();
  const record = recordOf(act, 'calendarCorrection.remove');
  return { ...record, noun: 'CalendarCorrection', recordId: null, before: { day } };
}

function recordOf(act: Act, action: string) {
  return { actor: actorOf(act), action, origin: act.origin };
}
