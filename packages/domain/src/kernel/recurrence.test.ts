import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './plainDate.ts';
import { quarterOf, quarterPeriod, quarterWords, shiftQuarter } from './quarter.ts';
import {
  type DutyRecord,
  isOwedIn,
  type Owing,
  type PeriodState,
  periodOn,
  periodStateOn,
  type RecurrenceRule,
} from './recurrence.ts';

const rule: RecurrenceRule = { months: 3, graceDays: 15, leastDays: 30, basis: { 'zh-CN': '测试', en: 'test' } };
const day = (count: number) => addDays('2026-01-01', count);
const days = fc.integer({ min: -400, max: 800 });
const records = fc.array(
  fc
    .tuple(days, fc.integer({ min: -40, max: 140 }))
    .map(([at, late]): DutyRecord => ({ meantFor: day(at), doneOn: day(at + late) })),
  { maxLength: 6 },
);
const owing = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 900 })))
  .map(([from, length]): Owing => ({ from: day(from), to: length === null ? null : day(from + length) }));
const rank: Record<PeriodState, number> = { UPCOMING: 0, DUE: 1, LATE: 2, DONE: 3, MISSED: 3 };

describe('periods of a rule', () => {
  it.each([1, 2, 3, 6, 12] as const)(
    'of %s months follow each other without a gap, and every day lies in one',
    (months) => {
      fc.assert(
        fc.property(days, (at) => {
          const period = periodOn({ months }, day(at));
          expect(period.from <= day(at) && day(at) < period.to).toBe(true);
          expect(periodOn({ months }, period.to).from).toBe(period.to);
          expect(periodOn({ months }, addDays(period.to, -1))).toEqual(period);
        }),
      );
    },
  );

  it('of three months are the quarters', () => {
    fc.assert(
      fc.property(days, (at) => {
        expect(quarterPeriod(quarterOf(day(at)))).toEqual(periodOn(rule, day(at)));
      }),
    );
    expect(quarterPeriod('2026-Q4')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
    expect([shiftQuarter('2026-Q1', -1), shiftQuarter('2026-Q4', 1)]).toEqual(['2025-Q4', '2027-Q1']);
    expect(quarterWords('2026-Q4')['zh-CN']).toBe('2026年第四季度');
  });
});

describe('a period', () => {
  const period = quarterPeriod('2026-Q1');
  const always = { from: '2020-01-01', to: null };
  const on = (today: string, done: readonly DutyRecord[] = [], owed: Owing = always) =>
    periodStateOn(rule, period, owed, done, today);

  it.each([
    ['2025-12-31', 'UPCOMING'],
    ['2026-01-01', 'DUE'],
    ['2026-03-31', 'DUE'],
    ['2026-04-01', 'LATE'],
    ['2026-04-15', 'LATE'],
    ['2026-04-16', 'MISSED'],
  ])('that nobody discharged is on %s %s', (today, state) => {
    expect(on(today)).toBe(state);
  });

  it('is done from the day of what was meant for it, in its days of grace too, and not by what was meant for another', () => {
    const late = { meantFor: '2026-03-20', doneOn: '2026-04-10' };
    expect([on('2026-04-09', [late]), on('2026-04-10', [late])]).toEqual(['LATE', 'DONE']);
    expect(on('2026-04-20', [{ ...late, doneOn: '2026-04-16' }])).toBe('MISSED');
    expect(on('2026-04-20', [{ meantFor: '2026-04-01', doneOn: '2026-03-01' }])).toBe('MISSED');
  });

  it('in which a room closed owes nothing, nor any after it; what was done in it stays done', () => {
    const closed = { from: '2020-01-01', to: '2026-02-15' };
    expect(on('2026-02-20', [], closed)).toBeNull();
    expect(periodStateOn(rule, quarterPeriod('2026-Q2'), closed, [], '2026-05-01')).toBeNull();
    expect(on('2026-02-20', [{ meantFor: '2026-01-20', doneOn: '2026-01-20' }], closed)).toBe('DONE');
    expect(on('2026-04-20', [], { ...closed, to: '2026-04-01' })).toBe('MISSED');
  });

  it('in which a room opened is owed where thirty days of it are left', () => {
    expect(on('2026-03-31', [], { from: '2026-03-02', to: null })).toBe('DUE');
    expect(on('2026-03-31', [], { from: '2026-03-03', to: null })).toBeNull();
  });

  it('is in one state on any day, and moves forward alone', () => {
    fc.assert(
      fc.property(owing, records, days, (owed, done, at) => {
        const span = periodOn(rule, day(at));
        const states = Array.from({ length: 150 }, (_, i) =>
          periodStateOn(rule, span, owed, done, addDays(span.from, i - 20)),
        );
        const ranks = states.map((state) => (state === null ? -1 : rank[state]));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        // Done and missed are ends: neither becomes the other.
        expect(states.includes('DONE') && states.includes('MISSED')).toBe(false);
        if (!isOwedIn(rule, span, owed)) expect(states.every((state) => state === null || state === 'DONE')).toBe(true);
      }),
    );
  });

  it('after a room closed is owed in no case', () => {
    fc.assert(
      fc.property(owing, fc.integer({ min: 0, max: 900 }), (owed, after) => {
        if (owed.to === null) return;
        expect(isOwedIn(rule, periodOn(rule, addDays(owed.to, after)), owed)).toBe(false);
      }),
    );
  });
});
