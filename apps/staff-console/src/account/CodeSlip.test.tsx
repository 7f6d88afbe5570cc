import { setUpTexts } from '@renda/client';
import { DesktopTheme } from '@renda/ui/desktop';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { texts } from '../texts.ts';
import { CodeSlip } from './CodeSlip.tsx';

const issued = {
  id: 'a',
  name: '李新民',
  login: 'li.xinmin',
  code: 'NYTKU-UNRFN',
  codeExpiresAt: '2026-11-23T21:54:00Z',
};

beforeAll(() => setUpTexts(texts));
afterEach(cleanup);

it('a one-time code is shown with whose it is, how long it holds and what to do with it', () => {
  render(<CodeSlip issued={issued} onClose={() => undefined} />, { wrapper: DesktopTheme });
  expect(screen.getByRole('status', { name: '验证码' }).textContent).toBe('NYTKU-UNRFN');
  const words = screen.getByRole('dialog').textContent;
  expect(words).toContain('李新民（li.xinmin）');
  expect(words).toMatch(/只显示这一次.*前有效，只能使用一次/);
});

it('it goes away only when it is said to be handed over, and is printed as a slip of its own until then', async () => {
  const onClose = vi.fn();
  const { unmount } = render(<CodeSlip issued={issued} onClose={onClose} />, { wrapper: DesktopTheme });
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  expect(document.body.dataset.prints).toBe('slip');
  await userEvent.click(screen.getByRole('button', { name: '已告知本人' }));
  expect(onClose).toHaveBeenCalledOnce();
  unmount();
  expect(document.body.dataset.prints).toBeUndefined();
});
