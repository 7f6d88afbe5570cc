import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemAct } from '../act.ts';
import { toDate, toDay } from '../day.ts';
import { assignSuggestion } from '../suggestion/assignSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { redateOpenDeadlines } from './redate.ts';
import { publishedYearsSetting } from './setDeadline.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());
beforeEach(async () => {
  await world.db.calendarCorrection.deleteMany();
  await world.db.setting.deleteMany();
  await redate();
});

const redate = () => redateOpenDeadlines(systemAct(world.db, '530524', world.now()));
const dayOff = (day: Date | string) =>
  world.db.calendarCorrection.create({
    data: { day: typeof day === 'string' ? toDate(day) : day, isWorkday: false, name: '县庆' },
  });

async function assigned() {
  const { id } = await deputy.suggestionIn('HANDED_OVER');
  const units = [
    { unitId: world.roads.id, role: 'LEAD' },
    { unitId: world.police.id, role: 'ASSISTING' },
  ] as const;
  await assignSuggestion(by(world.coordinator), await read(id), units);
  return read(id);
}

describe('a changed calendar', () => {
  it('moves every date still owed that it concerns, with one entry that tells all', async () => {
    const before = await assigned();
    await dayOff(before.replyDueOn as Date);
    expect(await redate()).toBeGreaterThan(0);
    const after = await read(before.id);
    const due = toDay(after.replyDueOn as Date);
    expect(due > toDay(before.replyDueOn as Date)).toBe(true);
    const reply = after.deadlines.find((d) => d.key === 'reply');
    expect([toDay(reply?.dueOn as Date), reply?.trace]).toMatchObject([due, { dueOn: due }]);
    expect(JSON.stringify(reply?.trace)).toContain('县庆');
    expect(after.handlings.map((h) => toDay(h.replyDueOn))).toEqual([due, due]);
    const part = after.deadlines.find((d) => d.key === 'contribute');
    expect(toDay(part?.startedOn as Date)).toBe(due);
    const assisting = after.handlings.find((h) => h.role === 'ASSISTING');
    expect(assisting?.contributeDueOn).toEqual(part?.dueOn);
    expect(after.events.at(-1)).toMatchObject({ move: 'redate', actorName: '系统', actorId: null });
    expect(after.events.at(-1)?.facts).toMatchObject({
      dates: expect.arrayContaining([{ key: 'reply', unit: null, was: toDay(before.replyDueOn as Date), dueOn: due }]),
    });
    const audit = await world.db.auditEntry.findFirstOrThrow({
      where: { action: 'suggestion.redate', recordId: before.id },
    });
    expect([audit.actorId, audit.noun]).toEqual([null, 'Suggestion']);
  });

  it('changes nothing the second time', async () => {
    const { id, replyDueOn } = await assigned();
    await dayOff(replyDueOn as Date);
    await redate();
    const once = await read(id);
    const entries = await world.db.auditEntry.count();
    expect(await redate()).toBe(0);
    expect(await read(id)).toEqual(once);
    expect(await world.db.auditEntry.count()).toBe(entries);
  });

  it('leaves what was met, what was replaced, and what has ended', async () => {
    const replied = await deputy.suggestionIn('REPLIED');
    const withdrawn = await deputy.suggestionIn('WITHDRAWN');
    const days = [
      ...(await read(replied.id)).deadlines.filter((d) => d.metOn !== null),
      ...(await read(withdrawn.id)).deadlines,
    ];
    for (const day of new Set(days.map((d) => toDay(d.dueOn)))) await dayOff(day);
    const met = async () => (await read(replied.id)).deadlines.filter((d) => d.metOn !== null);
    const before = [await met(), await read(withdrawn.id)];
    await redate();
    expect([await met(), await read(withdrawn.id)]).toEqual(before);
  });

  it('that publishes a year makes its dates final, and tells only where the day moved', async () => {
    const s = await assigned();
    await world.db.deadline.updateMany({
      where: { suggestionId: s.id, key: 'reply' },
      data: { startedOn: toDate('2026-12-01') },
    });
    await redate();
    const provisional = (await read(s.id)).deadlines.find((d) => d.key === 'reply');
    expect([toDay(provisional?.dueOn as Date), provisional?.isProvisional]).toEqual(['2027-03-01', true]);
    const told = (await read(s.id)).events.length;
    await world.db.setting.create({ data: { key: publishedYearsSetting, value: [2027] } });
    expect(await redate()).toBe(0);
    const published = (await read(s.id)).deadlines.find((d) => d.key === 'reply');
    expect([toDay(published?.dueOn as Date), published?.isProvisional]).toEqual(['2027-03-01', false]);
    expect((await read(s.id)).events).toHaveLength(told);
    await dayOff('2027-03-01');
    await redate();
    const moved = await read(s.id);
    expect(toDay(moved.replyDueOn as Date)).toBe('2027-03-02');
    expect(moved.events).toHaveLength(told + 1);
  });
});

describe('a changed rule', () => {
  it('counts what is still owed anew from where it started', async () => {
    const s = await deputy.suggestionIn('SUBMITTED');
    await world.db.deadlineRule.updateMany({ where: { key: 'handOver' }, data: { count: 15 } });
    await redate();
    const after = await read(s.id);
    expect((after.handOverDueOn as Date) > (s.handOverDueOn as Date)).toBe(true);
    expect(after.deadlines[0]?.dueOn).toEqual(after.handOverDueOn);
    expect(after.deadlines[0]?.trace).toMatchObject({ rule: { count: 15 } });
  });

  it('that is missing leaves the date that was set', async () => {
    const s = await deputy.suggestionIn('SUBMITTED');
    await world.db.deadlineRule.updateMany({ where: { key: 'handOver' }, data: { inForceTo: toDate('2011-01-01') } });
    expect(await redate()).toBe(0);
    expect((await read(s.id)).handOverDueOn).toEqual(s.handOverDueOn);
    await world.db.deadlineRule.updateMany({ where: { key: 'handOver' }, data: { inForceTo: null } });
  });
});
