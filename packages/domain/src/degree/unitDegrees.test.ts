import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyUnit, exemplaryUnit, promptAssistant, promptHandling } from '../testing/suggestionRecords.ts';
import { formulaOfYear } from './DegreeFormula.ts';
import type { Degree, UnitDuty } from './degreeTerms.ts';
import type { UnitRecord } from './SuggestionRecord.ts';
import { unitDegrees } from './unitDegrees.ts';

const formula = formulaOfYear(2026);
const value = (key: Degree | UnitDuty, changes: Partial<UnitRecord>) =>
  unitDegrees({ ...exemplaryUnit, ...changes }, formula, '2026-11-22')[key].value;

const assistant = { handling: promptAssistant, assistants: [] };
const lateAssistant = { ...promptAssistant, contributedOn: '2026-06-11' };

describe('the degrees and duties of a unit', () => {
  it.each<[string, Degree | UnitDuty, Partial<UnitRecord>, number | null]>([
    ['a lead that did everything is full in speed', 'SPEED', {}, 100],
    ['a lead that did everything pulled', 'LEAD_PULLED', {}, 100],
    ['a lead that did everything did its own task', 'OWN_TASK_DONE', {}, 100],
    ['a lead does not assist', 'ASSISTANT_HELPED', {}, null],
    ['an answer that left the deputy unsatisfied was not to the point', 'ACCURACY', { resultMark: 'NOT_SATISFIED' }, 0],
    [
      'an answer that took two rounds was half to the point',
      'ACCURACY',
      { handling: { ...promptHandling, round: 2 } },
      50,
    ],
    ['nobody knows yet whether an unevaluated answer stands', 'ACCURACY', { resultMark: null }, null],
    [
      'a reply six days late loses a fifth of its points',
      'SPEED',
      { handling: { ...promptHandling, repliedOn: '2026-06-16' } },
      86,
    ],
    ['a consultation by telephone is half of the intensity', 'INTENSITY', { faceToFaceCount: 0 }, 50],
    ['a lead whose assistant was fifteen days late pulled less', 'LEAD_PULLED', { assistants: [lateAssistant] }, 70],
    ['a lead without assistants had nobody to pull', 'LEAD_PULLED', { assistants: [] }, null],
    ['a separate unit pulls nobody', 'LEAD_PULLED', { handling: { ...promptHandling, role: 'SEPARATE' } }, null],
    ['an assistant in time helped', 'ASSISTANT_HELPED', assistant, 100],
    ['an assistant fifteen days late helped less', 'ASSISTANT_HELPED', { handling: lateAssistant, assistants: [] }, 65],
    ['an assistant has no reply to be satisfied with', 'SATISFACTION', assistant, null],
    ['an assistant has no task that the deputy answers for', 'OWN_TASK_DONE', assistant, null],
    ['without a promise a unit has no strength to measure', 'STRENGTH', { commitments: [] }, null],
    ['no evaluation is not satisfaction with the unit', 'SATISFACTION', { attitudeMark: null, resultMark: null }, null],
  ])('%s', (_, key, changes, expected) => {
    expect(value(key, changes)).toBe(expected);
  });

  it('leave a unit that declined without any', () => {
    const handling = { ...promptHandling, state: 'DECLINED', acknowledgedOn: null, repliedOn: null } as const;
    const declined = { handling, commitments: [], assistants: [], attitudeMark: null, resultMark: null };
    const values = Object.values(unitDegrees({ ...exemplaryUnit, ...declined }, formula, '2027-11-22'));
    expect(values.map((m) => m.value)).toEqual(values.map(() => null));
  });

  it('lie between 0 and 100, or say why there is no value', () => {
    fc.assert(
      fc.property(anyUnit, anyDay, (unit, on) => {
        for (const { value: v, unmeasured } of Object.values(unitDegrees(unit, formula, on))) {
          expect(v === null).toBe(unmeasured !== null);
          expect(v === null || (v >= 0 && v <= 100)).toBe(true);
        }
      }),
    );
  });

  it('of a unit do not fall or rise with what another unit did, but for the lead’s pull', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, anyDay, (unit, other, on) => {
        const { LEAD_PULLED: _one, ...before } = unitDegrees(unit, formula, on);
        const { LEAD_PULLED: _two, ...after } = unitDegrees({ ...unit, assistants: other.assistants }, formula, on);
        expect(after).toEqual(before);
      }),
    );
  });
});
