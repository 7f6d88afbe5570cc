import { NoRuleInForce } from '@renda/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toDate, toDay } from '../day.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { testWorld, type World } from '../testing/world.ts';
import { computedDeadline, publishedYearsSetting, readTimetable, setDeadline } from './setDeadline.ts';

let database: TestDatabase;
let world: World;
let suggestionId: string;

beforeAll(async () => {
  database = await testDatabase();
  world = await testWorld(database.county());
  const town = await world.town('田园镇');
  suggestionId = (await (await town.deputy('鲁')).suggestionIn('DRAFT')).id;
});
beforeEach(async () => {
  await world.db.calendarCorrection.deleteMany();
  await world.db.setting.deleteMany();
});
afterAll(() => database.drop());

const due = async (startedOn: string, key: 'reply' | 'acknowledge' = 'reply') =>
  computedDeadline(await readTimetable(world.db), key, startedOn);

describe('the county’s timetable', () => {
  it('gives the dates of the law from its rows', async () => {
    expect((await due('2026-02-01')).dueOn).toBe('2026-05-06');
    expect((await due('2026-02-12', 'acknowledge')).dueOn).toBe('2026-02-26');
  });

  it('follows a day that staff put right', async () => {
    await world.db.calendarCorrection.create({ data: { day: toDate('2026-05-06'), isWorkday: false, name: '县庆' } });
    const { dueOn, data } = await due('2026-02-01');
    expect(dueOn).toBe('2026-05-07');
    expect(JSON.stringify(data.trace)).toContain('县庆');
  });

  it('is provisional in a year that is not published, until staff have entered it', async () => {
    expect((await due('2026-12-01')).data.isProvisional).toBe(true);
    await world.db.setting.create({ data: { key: publishedYearsSetting, value: [2027] } });
    await world.db.calendarCorrection.create({ data: { day: toDate('2027-03-01'), isWorkday: false, name: '补休' } });
    expect(await due('2026-12-01')).toMatchObject({ dueOn: '2027-03-02', data: { isProvisional: false } });
  });

  it('keeps the date with its rule and trace', async () => {
    const timetable = await readTimetable(world.db);
    const { dueOn, legalBasis } = await setDeadline(world.db, timetable, {
      key: 'reply',
      startedOn: '2026-02-01',
      suggestionId,
    });
    const kept = await world.db.deadline.findFirstOrThrow({
      where: { suggestionId, key: 'reply' },
      include: { rule: true },
    });
    expect([toDay(kept.dueOn), kept.rule?.legalBasis]).toEqual([dueOn, legalBasis]);
    expect(kept.trace).toMatchObject({ startedOn: '2026-02-01', dueOn: '2026-05-06' });
  });

  it('refuses to guess where no rule is in force', async () => {
    await expect(due('1990-01-01')).rejects.toBeInstanceOf(NoRuleInForce);
  });
});
