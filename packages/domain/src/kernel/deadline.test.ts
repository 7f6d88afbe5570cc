import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedCalendar } from '../testing/publishedCalendar.ts';
import { isWorkingDay, type WorkingCalendar } from './calendar.ts';
import { type Counting, deadline } from './deadline.ts';
import { addDays, partsOf } from './plainDate.ts';

const working = (count: number, rollsForward = true): Counting => ({ count, unit: 'WORKING_DAYS', rollsForward });
const calendar = (count: number, rollsForward = true): Counting => ({ count, unit: 'CALENDAR_DAYS', rollsForward });
const months = (count: number, rollsForward = true): Counting => ({ count, unit: 'MONTHS', rollsForward });

describe('a deadline', () => {
  it.each([
    ['five working days from a Monday', working(5), '2026-03-02', '2026-03-09'],
    ['one working day from a Friday', working(1), '2026-03-06', '2026-03-09'],
    ['one working day from a Sunday', working(1), '2026-03-08', '2026-03-09'],
    ['ten working days over Spring Festival 2026, with both worked Saturdays', working(10), '2026-02-06', '2026-02-27'],
    ['the worked Saturday after Spring Festival 2026 itself', working(11), '2026-02-06', '2026-02-28'],
    ['three working days over National Day 2025, its worked Saturday the last', working(3), '2025-09-30', '2025-10-11'],
    ['three working days over National Day 2026, its worked Saturday the last', working(3), '2026-09-30', '2026-10-10'],
    ['two working days before National Day 2026', working(-2, false), '2026-10-01', '2026-09-29'],
    ['ten working days before, over Spring Festival 2026', working(-10, false), '2026-03-02', '2026-02-10'],
    ['thirty days to a plain Friday', calendar(30), '2026-03-04', '2026-04-03'],
    ['thirty days that end in Tomb-sweeping', calendar(30), '2026-03-05', '2026-04-07'],
    ['thirty days that end in Tomb-sweeping and do not roll', calendar(30, false), '2026-03-05', '2026-04-04'],
    ['three months to the same day', months(3), '2026-03-10', '2026-06-10'],
    ['three months from 30 November to the end of February, a worked Saturday', months(3), '2025-11-30', '2026-02-28'],
    ['three months that end on National Day roll over all of it', months(3), '2026-07-01', '2026-10-08'],
    ['three months that end on a worked Saturday stay', months(3), '2026-07-10', '2026-10-10'],
    ['six months from 31 August to the end of February', months(6, false), '2025-08-31', '2026-02-28'],
    ['six months from 31 August into a leap year', months(6, false), '2023-08-31', '2024-02-29'],
    ['twelve months from a leap day', months(12, false), '2024-02-29', '2025-02-28'],
  ])('%s', (_, rule, startedOn, dueOn) => {
    expect(deadline(rule, startedOn, publishedCalendar)).toMatchObject({ dueOn, isProvisional: false });
  });

  it('is provisional when it reaches into a year whose holidays are not published', () => {
    const due = deadline(months(3), '2026-11-22', publishedCalendar);
    expect(due.dueOn).toBe('2027-02-22');
    expect(due.isProvisional).toBe(true);
    expect(due.trace.unpublishedYears).toEqual([2027]);
  });

  it('takes only weekends as days off in an unpublished year', () => {
    expect(deadline(working(1), '2026-12-31', publishedCalendar)).toMatchObject({
      dueOn: '2027-01-01',
      isProvisional: true,
    });
    expect(deadline(working(2), '2026-12-31', publishedCalendar)).toMatchObject({
      dueOn: '2027-01-04',
      isProvisional: true,
    });
  });

  it('is provisional when it is counted back out of an unpublished year', () => {
    expect(deadline(working(-10, false), '2027-01-08', publishedCalendar).isProvisional).toBe(true);
  });

  it('refuses to count in parts of a unit, or from a day that does not exist', () => {
    expect(() => deadline(months(1.5), '2026-03-01', publishedCalendar)).toThrow(RangeError);
    expect(() => deadline(calendar(1), '2026-02-30', publishedCalendar)).toThrow(RangeError);
  });
});

describe('the trace of a deadline', () => {
  it('names each day off that was passed over, and each weekend day that counted', () => {
    const { trace } = deadline(working(4), '2026-02-12', publishedCalendar);
    expect(trace.skipped).toHaveLength(9);
    expect(trace.skipped[0]).toEqual({
      on: '2026-02-15',
      reason: 'HOLIDAY',
      name: { 'zh-CN': '春节', en: 'Spring Festival' },
    });
    expect(trace.madeUp.map((day) => day.on)).toEqual(['2026-02-14']);
    expect(trace.dueOn).toBe('2026-02-25');
  });

  it('names each day over which the end rolled', () => {
    const { trace } = deadline(months(3), '2026-02-01', publishedCalendar);
    expect(trace.countedTo).toBe('2026-05-01');
    expect(trace.rolledOver.map((day) => day.on)).toEqual([
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
    ]);
    expect(trace.dueOn).toBe('2026-05-06');
  });

  it('passes over nothing when it counts months or calendar days', () => {
    expect(deadline(calendar(30), '2026-02-01', publishedCalendar).trace.skipped).toEqual([]);
    expect(deadline(months(3), '2026-02-01', publishedCalendar).trace.skipped).toEqual([]);
  });

  it('survives being kept as JSON', () => {
    const { trace } = deadline(working(10), '2026-02-06', publishedCalendar);
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
  });
});

const aDate = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aRule: fc.Arbitrary<Counting> = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'),
  rollsForward: fc.boolean(),
});

describe('for any rule and start', () => {
  it('the due date of working days is what a person finds who ticks off day by day', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 40 }), (startedOn, count) => {
        expect(deadline(working(count), startedOn, publishedCalendar).dueOn).toBe(
          tickedOff(startedOn, count, publishedCalendar),
        );
      }),
    );
  });

  it('counting back as many working days from a working due date comes to the start, if that is worked', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 40 }), (startedOn, count) => {
        fc.pre(isWorkingDay(publishedCalendar, startedOn));
        const { dueOn } = deadline(working(count), startedOn, publishedCalendar);
        expect(deadline(working(-count, false), dueOn, publishedCalendar).dueOn).toBe(startedOn);
      }),
    );
  });

  it('an earlier start never falls due later', () => {
    fc.assert(
      fc.property(aRule, aDate, fc.integer({ min: 0, max: 60 }), (rule, startedOn, later) => {
        const early = deadline(rule, startedOn, publishedCalendar).dueOn;
        expect(early <= deadline(rule, addDays(startedOn, later), publishedCalendar).dueOn).toBe(true);
      }),
    );
  });

  it('more time never falls due earlier', () => {
    fc.assert(
      fc.property(aRule, aDate, (rule, startedOn) => {
        const due = deadline(rule, startedOn, publishedCalendar).dueOn;
        const more = deadline({ ...rule, count: rule.count + 1 }, startedOn, publishedCalendar).dueOn;
        expect(startedOn < due && due <= more).toBe(true);
      }),
    );
  });

  it('a rule that rolls forward falls due on a working day, and no working day lies in the roll', () => {
    fc.assert(
      fc.property(aRule, aDate, (rule, startedOn) => {
        const { dueOn, trace } = deadline({ ...rule, rollsForward: true }, startedOn, publishedCalendar);
        expect(isWorkingDay(publishedCalendar, dueOn)).toBe(true);
        for (let on = trace.countedTo; on < dueOn; on = addDays(on, 1))
          expect(isWorkingDay(publishedCalendar, on)).toBe(false);
      }),
    );
  });

  it('the days skipped and the days counted are all the days on the way', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 40 }), (startedOn, count) => {
        const { dueOn, trace } = deadline(working(count), startedOn, publishedCalendar);
        expect(addDays(startedOn, count + trace.skipped.length)).toBe(dueOn);
      }),
    );
  });

  it('it is provisional exactly when a year on the way is unpublished', () => {
    fc.assert(
      fc.property(aRule, aDate, (rule, startedOn) => {
        const { dueOn, isProvisional } = deadline(rule, startedOn, publishedCalendar);
        expect(isProvisional).toBe(partsOf(dueOn).year > 2026 || partsOf(startedOn).year > 2026);
      }),
    );
  });
});

/** Written apart from the kernel, with Date and the plain lists, to disagree with it if it can. */
function tickedOff(startedOn: string, count: number, published: WorkingCalendar): string {
  const day = new Date(`${startedOn}T00:00:00Z`);
  for (let ticked = 0; ticked < count; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    const on = day.toISOString().slice(0, 10);
    const isFreeWeekend = [0, 6].includes(day.getUTCDay()) && !(on in published.makeUpWorkdays);
    if (!(on in published.holidays) && !isFreeWeekend) ticked += 1;
  }
  return day.toISOString().slice(0, 10);
}
