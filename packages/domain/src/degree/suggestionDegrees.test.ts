import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/plainDate.ts';
import { anyDay, anyRecord, exemplary, promptAssistant, promptHandling } from '../testing/suggestionRecords.ts';
import type { Measured } from './arithmetic.ts';
import { degreeFormulas, formulaOfYear } from './DegreeFormula.ts';
import { type Degree, degrees } from './degreeTerms.ts';
import type { HandlingRecord, SuggestionRecord } from './SuggestionRecord.ts';
import { suggestionDegrees } from './suggestionDegrees.ts';

const formula = formulaOfYear(2026);
const today = '2026-11-22';

const measured = (changes: Partial<SuggestionRecord>, on = today) =>
  suggestionDegrees({ ...exemplary, ...changes }, formula, on);
const value = (degree: Degree, changes: Partial<SuggestionRecord>, on = today) => measured(changes, on)[degree].value;
const handled = (changes: Partial<HandlingRecord>): Partial<SuggestionRecord> => ({
  handlings: [{ ...promptHandling, ...changes }],
});
const secondRound = { round: 2, handlings: [promptHandling, { ...promptHandling, round: 2 }] };

describe('the five degrees', () => {
  it('are all full when everything went as it should', () => {
    expect(degrees.map((d) => measured({})[d].value)).toEqual([100, 100, 100, 100, 100]);
  });

  it.each<[string, Degree, Partial<SuggestionRecord>, number | null]>([
    ['one return takes half of the points for going through at first go', 'ACCURACY', { returnCount: 1 }, 80],
    ['three returns take three quarters of them', 'ACCURACY', { returnCount: 3 }, 70],
    ['what the deputy knows without research or contact brings half', 'ACCURACY', { source: 'DEPUTY' }, 90],
    [
      'what was no suggestion keeps only the points for its source',
      'ACCURACY',
      { state: 'REDIRECTED', acceptedOn: null },
      20,
    ],
    ['what was withdrawn is not measured', 'ACCURACY', { state: 'WITHDRAWN' }, null],
    ['what is not accepted is not measured', 'ACCURACY', { state: 'SUBMITTED', acceptedOn: null }, null],
    ['handing over fifteen days late takes half its points', 'SPEED', { handedOverOn: '2026-04-02' }, 87.5],
    ['one decline takes half its points', 'SPEED', { declineCount: 1 }, 95],
    ['a reply nine days late takes three tenths of its points', 'SPEED', handled({ repliedOn: '2026-06-19' }), 89.5],
    ['a reply a year late brings nothing', 'SPEED', handled({ repliedOn: '2027-06-19' }), 65],
    ['a reply by telephone alone lacks the meeting', 'INTENSITY', { faceToFaceCount: 0 }, 70],
    ['a second round without a consultation halves that part', 'INTENSITY', secondRound, 81.3],
    ['without assisting units they are left out of the sum', 'INTENSITY', handled({}), 100],
    ['without commitment or look-back there is no strength', 'STRENGTH', { commitments: [], lookBackCount: 0 }, null],
    [
      'one of two look-backs failed, in the second round',
      'STRENGTH',
      { lookBackCount: 2, failedLookBackCount: 1, round: 2 },
      75,
    ],
    ['basically satisfied brings six tenths', 'SATISFACTION', { resultMark: 'BASICALLY_SATISFIED' }, 76],
    ['a bad attitude counts beside a good result', 'SATISFACTION', { attitudeMark: 'NOT_SATISFIED' }, 60],
    ['not evaluated is never satisfied', 'SATISFACTION', { attitudeMark: null, resultMark: null }, null],
    ['a lapsed evaluation is never satisfied', 'SATISFACTION', { isEvaluationLapsed: true }, null],
  ])('%s', (_, degree, changes, expected) => {
    expect(value(degree, changes)).toBe(expected);
  });

  it.each([
    ['2026-06-10', null],
    ['2026-06-11', 98.8],
    ['2026-08-01', 65],
  ])('speed of an unanswered suggestion due on 10 June, read on %s, is %s', (on, expected) => {
    const waiting = { ...handled({ state: 'ACKNOWLEDGED', repliedOn: null }), repliedOn: null };
    expect(value('SPEED', waiting, on)).toBe(expected);
  });

  it.each([
    ['one kept late by half of the term', { state: 'PASSED', doneOn: '2026-10-15' }, 75],
    ['one that failed its look-back', { state: 'FAILED', doneOn: '2026-09-20' }, 50],
    ['one long past and not done', { state: 'OPEN', doneOn: null }, 50],
    ['one reported and waiting for its look-back is left out', { state: 'REPORTED', doneOn: '2026-09-20' }, 100],
  ] as const)('commitments: %s', (_, changes, expected) => {
    expect(value('STRENGTH', { commitments: [{ dueOn: '2026-09-30', ...changes }] })).toBe(expected);
  });

  it('count a suggestion with the worst of its separate replies', () => {
    const separate = { ...promptHandling, role: 'SEPARATE' } as const;
    const late = { ...separate, repliedOn: '2026-06-25' };
    expect(value('SPEED', { handlings: [separate, late] })).toBe(value('SPEED', { handlings: [late] }));
  });

  it('ask nothing more of a unit that declined', () => {
    const declined: HandlingRecord = { ...promptHandling, state: 'DECLINED', acknowledgedOn: null, repliedOn: null };
    expect(value('SPEED', { handlings: [declined, promptHandling] })).toBe(100);
    expect(value('INTENSITY', { handlings: [declined, promptHandling, promptAssistant] })).toBe(100);
  });

  it('say why there is no value, and what is known so far', () => {
    const { SPEED, SATISFACTION } = measured(
      { ...handled({ repliedOn: null }), repliedOn: null, isEvaluationLapsed: true },
      '2026-05-01',
    );
    expect(SPEED.unmeasured?.['zh-CN']).toBe('尚未答复，也未到期，暂不衡量');
    expect(SPEED.parts.map((p) => p.points)).toEqual([25, 15, 15, 10, null]);
    expect(SATISFACTION.unmeasured?.en).toBe('It was never evaluated, which does not count as satisfied.');
  });

  it('tell the fact behind each part with its numbers', () => {
    const { SPEED } = measured({ handOverDueOn: '2026-03-08', declineCount: 2 });
    expect(SPEED.parts.map((p) => p.fact['zh-CN'])).toEqual([
      '2026年3月8日（周日）到期，2026年3月10日（周二）完成，逾期 2 天，每天减 1/30',
      '交办后 2 天分办（应在 7 天内）',
      '应签收 2 项，按期 2 项',
      '退办 2 次',
      '2026年6月10日（周三）到期，2026年6月1日（周一）完成，按期',
    ]);
  });
});

const sumOf = ({ parts }: Measured, of: 'points' | 'possible') =>
  parts.filter((p) => p.points !== null).reduce((sum, p) => sum + (p[of] ?? 0), 0);

describe('whatever the record', () => {
  it('a degree lies between 0 and 100, has a value or a reason, and its parts sum to it', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, on) => {
        for (const m of Object.values(suggestionDegrees(record, formula, on))) {
          expect(m.value === null).toBe(m.unmeasured !== null);
          for (const p of m.parts) expect(p.points === null || (p.points >= 0 && p.points <= p.possible)).toBe(true);
          if (m.value === null) continue;
          expect(m.value).toBeGreaterThanOrEqual(0);
          expect(m.value).toBeLessThanOrEqual(100);
          expect(Math.abs(m.value - (100 * sumOf(m, 'points')) / sumOf(m, 'possible'))).toBeLessThanOrEqual(0.051);
        }
      }),
    );
  });

  it('another return never raises accuracy', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, on) => {
        const [before, after] = [record, { ...record, returnCount: record.returnCount + 1 }].map(
          (r) => suggestionDegrees(r, formula, on).ACCURACY.value,
        );
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });

  it('a later reply, or another decline, never raises speed', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, fc.nat(60), (record, on, days) => {
        const later = {
          ...record,
          declineCount: record.declineCount + 1,
          repliedOn: record.repliedOn && addDays(record.repliedOn, days),
          handlings: record.handlings.map((h) => ({ ...h, repliedOn: h.repliedOn && addDays(h.repliedOn, days) })),
        };
        const [before, after] = [record, later].map((r) => suggestionDegrees(r, formula, on).SPEED.value);
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });

  it('a worse mark never raises satisfaction, and no mark leaves it without a value', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, on) => {
        const [best, middle, worst, none] = (['SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED', null] as const).map(
          (resultMark) => suggestionDegrees({ ...record, resultMark }, formula, on).SATISFACTION.value,
        );
        expect(none).toBeNull();
        expect([best, middle, worst].map((v) => v === null)).toEqual(Array(3).fill(record.isEvaluationLapsed));
        expect(best ?? 0).toBeGreaterThanOrEqual(middle ?? 0);
        expect(middle ?? 0).toBeGreaterThanOrEqual(worst ?? 0);
      }),
    );
  });

  // With several units a part that has just become owed joins the mean, and may be less late than the others.
  it('an open suggestion’s speed never rises by mere waiting once it is measured, where one unit handles it', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, fc.nat(90), (record, on, days) => {
        fc.pre(record.handlings.length <= 1);
        const now = suggestionDegrees(record, formula, on).SPEED;
        const then = suggestionDegrees(record, formula, addDays(on, days)).SPEED;
        const isAllKnown = now.parts.every((p, i) => (p.points === null) === (then.parts[i]?.points === null));
        if (now.value !== null && isAllKnown) expect(then.value ?? 0).toBeLessThanOrEqual(now.value);
      }),
    );
  });
});

describe('the versions of the formula', () => {
  it('give a hundred points to each degree of a suggestion', () => {
    for (const { suggestion } of degreeFormulas) {
      for (const d of degrees) expect(Object.values(suggestion[d].points).reduce((a, b) => a + b, 0)).toBe(100);
    }
  });

  it('leave an old year its own', () => {
    const [old] = degreeFormulas;
    if (old === undefined) throw new Error('there is no formula');
    const versions = [
      { ...old, inForceTo: '2027-01-01' },
      { ...old, version: '2027-1', inForceFrom: '2027-01-01' },
    ];
    expect([2005, 2026, 2027, 2031].map((year) => formulaOfYear(year, versions).version)).toEqual([
      old.version,
      old.version,
      '2027-1',
      '2027-1',
    ]);
  });
});
