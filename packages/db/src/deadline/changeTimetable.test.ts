import { NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDate, toDay } from '../day.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { changeTimetable, previewTimetable, type TimetableChange } from './changeTimetable.ts';

let { by, database, deputy, read, world } = {} as Stage;
let id: string;
beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
  ({ id } = await deputy.suggestionIn('HANDLING'));
});
afterAll(() => database.drop());

const rule = () => world.db.deadlineRule.findFirstOrThrow({ where: { key: 'reply', inForceTo: null } });
async function change(more: object = {}): Promise<TimetableChange> {
  const { version, id: ruleId, inForceFrom, ...present } = await rule();
  const { count, rollsForward, legalBasis, remindBefore, remindEvery, lateEvery, escalateAfter } = present;
  const same = { count, unit: present.unit as 'MONTHS', rollsForward, legalBasis };
  const staging = { remindBefore, remindEvery, lateEvery, escalateAfter };
  return { of: 'RULE', id: ruleId, version, change: { ...same, ...staging, inForceFrom: toDay(inForceFrom), ...more } };
}
const dueOn = async () => toDay((await read(id)).replyDueOn as Date);
const events = () => world.db.suggestionEvent.count({ where: { suggestionId: id, move: 'redate' } });
const staff = () => by(world.staff);

describe('a change of the timetable', () => {
  it('first says which open dates would move, from when to when, and leaves nothing behind', async () => {
    const before = await dueOn();
    const wanted = await change({ count: 1 });
    const moved = await previewTimetable(staff(), wanted);
    expect(moved).toContainEqual(expect.objectContaining({ suggestionId: id, key: 'reply', was: before }));
    expect(await dueOn()).toBe(before);
    expect(await rule()).toMatchObject({ version: 1 });
    expect(await world.db.auditEntry.count({ where: { action: 'deadlineRule.change' } })).toBe(0);
    expect(await events()).toBe(0);
  });

  it('then moves exactly those, with an entry in the history of each by whoever changed it, and not twice', async () => {
    const wanted = await change({ count: 1 });
    const moved = await previewTimetable(staff(), wanted);
    expect(await changeTimetable(staff(), wanted)).toBe(new Set(moved.map(({ suggestionId }) => suggestionId)).size);
    expect(await dueOn()).toBe(moved.find(({ key }) => key === 'reply')?.dueOn);
    expect(await events()).toBe(1);
    const event = await world.db.suggestionEvent.findFirstOrThrow({ where: { suggestionId: id, move: 'redate' } });
    expect(event.actorName).toBe('周演示');
    expect(await world.db.auditEntry.count({ where: { action: 'deadlineRule.change' } })).toBe(1);
    await expect(changeTimetable(staff(), wanted)).rejects.toBeInstanceOf(Stale);
    expect(await previewTimetable(staff(), await change())).toEqual([]);
  });

  it('from a later day on leaves what started before as it was, under a rule that ends there', async () => {
    const before = await dueOn();
    const tomorrow = toDay(new Date(world.now().getTime() + 2 * 86_400_000));
    const wanted = await change({ count: 2, inForceFrom: tomorrow });
    expect(await previewTimetable(staff(), wanted)).toEqual([]);
    expect(await changeTimetable(staff(), wanted)).toBe(0);
    expect(await dueOn()).toBe(before);
    const rules = await world.db.deadlineRule.findMany({ where: { key: 'reply' }, orderBy: { inForceFrom: 'asc' } });
    expect(rules.slice(-2).map(({ count, inForceTo }) => [count, inForceTo])).toEqual([
      [1, toDate(tomorrow)],
      [2, null],
    ]);
  });

  it('of a day moves what falls on it, and taken back moves it again', async () => {
    const day = await dueOn();
    const off: TimetableChange = { of: 'DAY', day, isWorkday: false, name: '县庆' };
    expect(await previewTimetable(staff(), off)).toContainEqual(
      expect.objectContaining({ suggestionId: id, was: day }),
    );
    await changeTimetable(staff(), off);
    expect((await dueOn()) > day).toBe(true);
    await changeTimetable(staff(), { of: 'PUBLISHED_DAY', day });
    expect(await dueOn()).toBe(day);
    await expect(changeTimetable(staff(), { of: 'PUBLISHED_DAY', day })).rejects.toBeInstanceOf(NotFound);
    await expect(previewTimetable(staff(), { ...off, day: '2026-02-30' })).rejects.toMatchObject({ field: 'day' });
  });

  it('is for staff alone, and never for another county’s rule', async () => {
    const wanted = await change({ count: 1 });
    for (const viewer of [world.handler, world.coordinator, deputy.viewer])
      for (const tried of [previewTimetable, changeTimetable])
        await expect(tried(by(viewer), wanted)).rejects.toBeInstanceOf(NotAllowed);
    const elsewhere = { ...staff(), db: database.county('530521') };
    await expect(changeTimetable(elsewhere, wanted)).rejects.toBeInstanceOf(NotFound);
  });
});
