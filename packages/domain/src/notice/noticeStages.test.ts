import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/plainDate.ts';
import { escalatedTo, noticeStage } from './noticeStages.ts';

const usual = { remindBefore: 15, remindEvery: 3, lateEvery: 3, escalateAfter: 7 };
const due = '2026-03-31';

describe('the stages of a notice', () => {
  it.each([
    ['2026-03-15', null],
    ['2026-03-16', -15],
    ['2026-03-18', -15],
    ['2026-03-19', -12],
    ['2026-03-30', -3],
    ['2026-03-31', 0],
    ['2026-04-01', 1],
    ['2026-04-03', 1],
    ['2026-04-04', 4],
  ])('on %s it has reached %s', (today, stage) => {
    expect(noticeStage(usual, due, today)).toBe(stage);
  });

  it('never goes back, is never in the future, and the day itself is always told', () => {
    const staging = fc.record({
      remindBefore: fc.nat(90),
      remindEvery: fc.integer({ min: 1, max: 30 }),
      lateEvery: fc.integer({ min: 1, max: 30 }),
      escalateAfter: fc.constant(null),
    });
    fc.assert(
      fc.property(staging, fc.integer({ min: -120, max: 120 }), (s, day) => {
        const at = (offset: number) => noticeStage(s, due, addDays(due, offset));
        const stage = at(day);
        if (stage === null) expect(day).toBeLessThan(-s.remindBefore);
        else {
          expect(stage).toBeLessThanOrEqual(day);
          expect(at(stage)).toBe(stage);
          expect(at(day + 1)).toBeGreaterThanOrEqual(stage);
        }
        expect(at(0)).toBe(0);
      }),
    );
  });

  it('goes up one further each time it has been late for as long again, each once', () => {
    const stages = [-15, 0, 1, 4, 7, 10, 13, 16, 19, 22, 25, 100];
    expect(stages.map((stage) => escalatedTo(usual, stage)).filter(Boolean)).toEqual([
      'INSPECTION_OFFICE',
      'VICE_HEAD',
      'COUNCIL',
    ]);
    expect(escalatedTo(usual, 7)).toBe('INSPECTION_OFFICE');
    expect(stages.map((stage) => escalatedTo({ ...usual, escalateAfter: null }, stage)).filter(Boolean)).toEqual([]);
  });
});
