/** Assigning (分办): one lead unit or several separate ones, and assisting units; each owes an acknowledgement. */
import { chinaDate, type HandlingRole, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { computedDeadline, readTimetable, setDeadline, type Timetable } from '../deadline/setDeadline.ts';
import { newId } from '../newId.ts';
import { type Asked, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';
import { reachedUnits } from './reach.ts';

/** One unit's part. */
export type UnitAssignment = { readonly unitId: string; readonly role: HandlingRole };

/** Assigns it to units that the receiving organ reaches (assisting units may be any); the reply stays due from handing over. */
export async function assignSuggestion(act: Act, asked: Asked, units: readonly UnitAssignment[]): Promise<void> {
  assertRoles(units);
  await moveSuggestion(act, 'assign', asked, async (tx, s) => {
    const names = await unitNames(tx, s, units);
    const timetable = await readTimetable(tx);
    for (const unit of units) await makeHandling(tx, act, timetable, s, unit);
    return { facts: { units: units.map((u) => ({ role: u.role, unit: names.get(u.unitId) })) } };
  });
}

function assertRoles(units: readonly UnitAssignment[]): void {
  const of = (role: HandlingRole) => units.filter((u) => u.role === role).length;
  const wellFormed = (of('LEAD') === 1 && of('SEPARATE') === 0) || (of('LEAD') === 0 && of('SEPARATE') >= 2);
  const distinct = new Set(units.map((u) => u.unitId)).size === units.length;
  if (wellFormed && distinct) return;
  throw new Invalid('units', {
    'zh-CN': '要有一个主办单位，或者两个以上分办单位；协办单位可有可无，同一单位只能列一次。',
    en: 'There must be one lead unit, or two or more separate ones, with any number of assisting units; each unit once.',
  });
}

async function unitNames(tx: Tx, s: MovingSuggestion, units: readonly UnitAssignment[]): Promise<Map<string, string>> {
  const named = { id: { in: units.map((u) => u.unitId) } };
  const select = { id: true, name: true };
  const reached = await tx.organ.findMany({
    where: { ...named, AND: reachedUnits({ ...s, townshipOfCongress: null }) },
    select,
  });
  const any = await tx.organ.findMany({ where: { ...named, validTo: null, handedThroughId: { not: null } }, select });
  const may = (u: UnitAssignment) => (u.role === 'ASSISTING' ? any : reached).some((organ) => organ.id === u.unitId);
  if (units.every(may)) return new Map(any.map((organ) => [organ.id, organ.name]));
  throw new Invalid('units', {
    'zh-CN': '主办或分办单位要在本次交办机关的分办范围内；其他单位可作协办。',
    en: 'Lead and separate units must be reached through the organ to which it was handed over; others may assist.',
  });
}

async function makeHandling(
  tx: Tx,
  act: Act,
  timetable: Timetable,
  s: MovingSuggestion,
  { unitId, role }: UnitAssignment,
): Promise<void> {
  const id = newId();
  const on = chinaDate(act.now);
  const replyDueOn = toDay(s.replyDueOn as Date);
  const due = { suggestionId: s.id, handlingId: id };
  const { dueOn } = computedDeadline(timetable, 'acknowledge', on);
  const dates = { acknowledgeDueOn: toDate(dueOn), replyDueOn: toDate(replyDueOn) };
  await tx.handling.create({
    data: { id, suggestionId: s.id, unitId, role, round: s.round, assignedAt: act.now, ...dates },
  });
  await setDeadline(tx, timetable, { ...due, key: 'acknowledge', startedOn: on });
  if (role === 'ASSISTING') await setDeadline(tx, timetable, { ...due, key: 'contribute', startedOn: replyDueOn });
}
