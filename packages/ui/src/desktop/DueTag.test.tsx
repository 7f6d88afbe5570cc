import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { DueTag } from './DueTag.tsx';

const thisDay = '2026-09-18';

it.each([
  [{ dueOn: '2026-09-15' }, '逾期 3 天'],
  [{ dueOn: '2026-09-18' }, '今天到期'],
  [{ dueOn: '2026-09-30' }, '还剩 12 天'],
  [{ dueOn: '2026-12-30' }, '12月30日到期'],
  [{ dueOn: '2027-10-10', isProvisional: true }, '2027年10月10日到期 · 暂定'],
  [{ dueOn: '2026-09-15', doneOn: '2026-09-15' }, '已完成'],
  [{ dueOn: '2026-09-15', doneOn: '2026-09-16' }, '已完成 · 逾期 1 天'],
])('%o is told as %s', (due, word) => {
  render(<DueTag {...due} thisDay={thisDay} />);
  expect(screen.getByText(word)).toBeDefined();
});

it('late is a shape too, not only a colour', () => {
  const { container } = render(<DueTag dueOn="2026-09-15" thisDay={thisDay} />);
  expect(container.querySelector('svg')).not.toBeNull();
});

it('an explanation is drawn only when somebody asks why', async () => {
  let drawn = 0;
  const Why = () => {
    drawn += 1;
    return <p>依据：代表法第五十一条。</p>;
  };
  render(<DueTag dueOn="2026-09-30" explanation={<Why />} thisDay={thisDay} />);
  expect(drawn).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: /还剩 12 天/ }));
  expect(await screen.findByText('依据：代表法第五十一条。')).toBeDefined();
});

it('touching a date shows how it came about', async () => {
  render(<DueTag dueOn="2026-09-30" thisDay={thisDay} trace={['依据：代表法第五十一条。']} />);
  await userEvent.click(screen.getByRole('button', { name: '还剩 12 天，看这个日期怎么算' }));
  expect(await screen.findByText('为什么是2026年9月30日（周三）？')).toBeDefined();
  expect(screen.getByText('依据：代表法第五十一条。')).toBeDefined();
});
