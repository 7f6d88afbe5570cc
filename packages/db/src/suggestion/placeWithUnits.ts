/** What placing a suggestion with units writes: a handling and its due dates for each. */
import { chinaDate, type HandlingRole, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { computedDeadline, readTimetable, setDeadline, type Timetable } from '../deadline/setDeadline.ts';
import { newId } from '../newId.ts';
import type { MovingSuggestion } from './moveSuggestion.ts';
import { reachedUnits } from './reach.ts';

/** One unit's part. */
export type UnitAssignment = { readonly unitId: string; readonly role: HandlingRole };

/** What the history says of a unit's part. */
export type PlacedUnit = { readonly role: HandlingRole; readonly unit: string };

/**
 * Makes the handlings of a locked suggestion and promises their units by name. Refuses (`Invalid`) a lead or separate unit that the
 * receiving organ does not reach; any unit may assist. The reply stays due as it was from handing over.
 */
export async function placeWithUnits(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  units: readonly UnitAssignment[],
): Promise<PlacedUnit[]> {
  const names = await unitNames(tx, s, units);
  const timetable = await readTimetable(tx);
  for (const unit of units) await makeHandling(tx, act, timetable, s, unit);
  return units.map((u) => ({ role: u.role, unit: names.get(u.unitId) ?? '' }));
}

async function unitNames(tx: Tx, s: MovingSuggestion, units: readonly UnitAssignment[]): Promise<Map<string, string>> {
  const named = { id: { in: units.map((u) => u.unitId) } };
  const select = { id: true, name: true };
  const reached = await tx.organ.findMany({ where: { ...named, AND: reachedUnits(s) }, select });
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
  const part = role === 'ASSISTING' ? computedDeadline(timetable, 'contribute', replyDueOn).dueOn : null;
  // Placed late, the reply's date may leave no day for the assisting part; then none is set.
  const contributeDueOn = part !== null && part > on ? part : null;
  await tx.handling.create({
    data: {
      id,
      suggestionId: s.id,
      unitId,
      role,
      round: s.round,
      assignedAt: act.now,
      acknowledgeDueOn: toDate(computedDeadline(timetable, 'acknowledge', on).dueOn),
      replyDueOn: toDate(replyDueOn),
      contributeDueOn: contributeDueOn && toDate(contributeDueOn),
    },
  });
  await setDeadline(tx, timetable, { ...due, key: 'acknowledge', startedOn: on });
  if (contributeDueOn) await setDeadline(tx, timetable, { ...due, key: 'contribute', startedOn: replyDueOn });
}
