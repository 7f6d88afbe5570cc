import { describe, expect, it } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { checkedRuleChange, type RuleChange } from './ruleChange.ts';

const present = { count: 3, inForceFrom: '2025-01-01', inForceTo: null };
const good: RuleChange = {
  count: 2,
  unit: 'MONTHS',
  rollsForward: true,
  legalBasis: ' 代表法第四十二条 ',
  remindBefore: 15,
  remindEvery: 3,
  lateEvery: 3,
  escalateAfter: null,
  inForceFrom: '2026-01-01',
};

describe('a change of a rule', () => {
  it('is kept with its text trimmed, from the rule’s own day on or a later one', () => {
    expect(checkedRuleChange(good, present).legalBasis).toBe('代表法第四十二条');
    expect(checkedRuleChange({ ...good, inForceFrom: '2025-01-01' }, present).inForceFrom).toBe('2025-01-01');
  });

  it.each([
    ['count', { count: 0 }],
    ['count', { count: 2.5 }],
    ['count', { count: 401 }],
    ['count', { count: -2 }],
    ['legalBasis', { legalBasis: ' ' }],
    ['legalBasis', { legalBasis: '法'.repeat(81) }],
    ['remindBefore', { remindBefore: 91 }],
    ['remindEvery', { remindEvery: 0 }],
    ['lateEvery', { lateEvery: 31 }],
    ['escalateAfter', { escalateAfter: 0 }],
    ['inForceFrom', { inForceFrom: '2024-12-31' }],
    ['inForceFrom', { inForceFrom: '2026-02-30' }],
    ['unit', { unit: 'WEEKS' as 'MONTHS' }],
  ] as const)('is refused at %s: %o', (field, more) => {
    expect(() => checkedRuleChange({ ...good, ...more }, present)).toThrow(Invalid);
    try {
      checkedRuleChange({ ...good, ...more }, present);
    } catch (error) {
      expect(error).toMatchObject({ field });
    }
  });

  it('does not turn a counting back into one forward, nor touch a rule that has ended', () => {
    expect(() => checkedRuleChange({ ...good, count: 10 }, { ...present, count: -10 })).toThrow(Invalid);
    expect(checkedRuleChange({ ...good, count: -5 }, { ...present, count: -10 }).count).toBe(-5);
    expect(() => checkedRuleChange(good, { ...present, inForceTo: '2026-06-01' })).toThrow(/已经失效/);
  });
});
