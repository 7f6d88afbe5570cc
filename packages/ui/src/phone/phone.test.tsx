import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Toast } from 'antd-mobile';
import { beforeEach, expect, it, vi } from 'vitest';
import { TextArea } from '../fields/TextArea.tsx';
import { setAppearance } from '../theme/appearance.ts';
import { BigButton } from './BigButton.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { LargePrintSwitch } from './LargePrintSwitch.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import { PhoneConfirm } from './PhoneConfirm.tsx';
import { PhoneDueTag } from './PhoneDueTag.tsx';
import { PhoneTheme } from './PhoneTheme.tsx';

beforeEach(() => act(() => setAppearance({ mode: 'system', scale: 1 })));

it('one of three big choices is chosen by touch or by arrow keys', async () => {
  const onChange = vi.fn();
  const options = ['满意', '基本满意', '不满意'].map((label) => ({ value: label, label }));
  render(<ChoiceRow legend="对办理结果" onChange={onChange} options={options} value="满意" />);
  expect(screen.getByRole('radio', { name: '满意' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: '不满意' }));
  expect(onChange).toHaveBeenCalledWith('不满意');
});

it('a second touch of a busy button does nothing', async () => {
  const onClick = vi.fn();
  render(
    <BigButton isBusy onClick={onClick}>
      送出
    </BigButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: /送出/ }));
  expect(onClick).not.toHaveBeenCalled();
});

it('no network is told, with what waits; a network is not', () => {
  const { rerender } = render(<OfflineBanner network="offline" waiting={2} />);
  expect(screen.getByText(/2 条待送出/)).toBeDefined();
  rerender(<OfflineBanner network="unreachable" />);
  expect(screen.getByText(/暂时连不上服务器/)).toBeDefined();
  rerender(<OfflineBanner network="online" />);
  expect(screen.queryByText(/服务器|网络/)).toBeNull();
});

it('large print grows every length of the page and is remembered', async () => {
  render(
    <PhoneTheme>
      <LargePrintSwitch />
    </PhoneTheme>,
  );
  await userEvent.click(screen.getByRole('button', { name: '大字版' }));
  expect(document.documentElement.style.getPropertyValue('--scale')).toBe('1.3');
  expect(document.documentElement.style.getPropertyValue('--adm-font-size-main')).toBe('22px');
  expect(localStorage.getItem('renda.appearance')).toContain('1.3');
});

it('the dark theme reaches our own components and antd-mobile alike', () => {
  act(() => setAppearance({ mode: 'dark' }));
  render(<PhoneTheme>{null}</PhoneTheme>);
  const { style } = document.documentElement;
  expect(style.getPropertyValue('--paper')).toBe(style.getPropertyValue('--adm-color-background'));
  expect(style.getPropertyValue('color-scheme')).toBe('dark');
});

it('a limit is shown before it is hit, and nothing typed is cut off', () => {
  render(<TextArea label="要反映什么事" limit={4} onChange={() => undefined} value="𠮷野弯道险" />);
  expect(screen.getByText('5 / 4 字')).toBeDefined();
  expect(screen.getByText('要反映什么事最多 4 字，现在 5 字')).toBeDefined();
  expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
});

it('a due date shows how it came about in a sheet from below', async () => {
  render(<PhoneDueTag dueOn="2026-09-15" thisDay="2026-09-18" trace={['依据：代表法第五十一条。']} />);
  await userEvent.click(screen.getByRole('button', { name: /逾期 3 天/ }));
  expect(await screen.findByText('依据：代表法第五十一条。')).toBeDefined();
});

it('a toast is seen on React 19', async () => {
  render(<PhoneTheme>{null}</PhoneTheme>);
  act(() => {
    Toast.show({ content: '已送出', duration: 0 });
  });
  expect(await screen.findByText('已送出')).toBeDefined();
  act(() => Toast.clear());
});

it('what is lost is told before it is, and can be left', async () => {
  const onConfirm = vi.fn();
  const onClose = vi.fn();
  const text = '将在所有设备上退出。';
  render(<PhoneConfirm confirmLabel="退出登录" isOpen onClose={onClose} onConfirm={onConfirm} text={text} />);
  expect(screen.getByRole('dialog', { name: text })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '退出登录' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
});
