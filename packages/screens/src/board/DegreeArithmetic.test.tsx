import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DegreeArithmetic } from './DegreeArithmetic.tsx';

const part = { __typename: 'DegreePart', label: '按期答复', points: 17.5, possible: 35, fact: '逾期 15 天' } as const;
const apart = { __typename: 'DegreePart', label: '按期签收', points: null, possible: 15, fact: '尚未到期' } as const;
const speed = {
  __typename: 'SuggestionDegree',
  degree: 'SPEED',
  question: '交办、签收、答复快不快',
  value: 50,
  unmeasured: null,
  formula: '2026-1',
  parts: [part, apart],
} as const;

it('shows each measure with its points and the fact behind it, and what they come to', () => {
  render(<DegreeArithmetic degree={{ ...speed, parts: [...speed.parts] }} title="速度" />);
  const table = screen.getByRole('table', { name: '速度的计算过程' });
  expect(within(table).getByText('17.5 / 35 分')).toBeTruthy();
  expect(within(table).getByText('逾期 15 天')).toBeTruthy();
  expect(within(table).getByText('不计入')).toBeTruthy();
  expect(screen.getByText('得 17.5 分 ÷ 可得 35 分 × 100 = 50')).toBeTruthy();
});

it('says why there is no value, and reckons none', () => {
  const waiting = { ...speed, value: null, unmeasured: '尚未答复，也未到期，暂不衡量', parts: [apart] };
  render(<DegreeArithmetic degree={waiting} title="速度" />);
  expect(screen.getByText('尚未答复，也未到期，暂不衡量')).toBeTruthy();
  expect(screen.queryByText(/÷/)).toBeNull();
});
