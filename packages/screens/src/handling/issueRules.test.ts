import { expect, it } from 'vitest';
import { firstConsultedOn, mayBeDated } from './issueRules.ts';

const held = [{ heldOn: '2026-03-05' }, { heldOn: '2026-03-02' }];

it('a reply may be dated after the first consultation, not on its day', () => {
  expect(mayBeDated('2026-03-03', held)).toBe(true);
  expect(mayBeDated('2026-03-02', held)).toBe(false);
});

it('without a consultation a reply may bear no date at all', () => {
  expect(firstConsultedOn([])).toBeNull();
  expect(mayBeDated('2026-03-03', [])).toBe(false);
});
