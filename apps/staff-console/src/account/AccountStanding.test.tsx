import { setUpTexts } from '@renda/client';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { texts } from '../texts.ts';
import { AccountStanding } from './AccountStanding.tsx';

beforeAll(() => setUpTexts(texts));
afterEach(cleanup);

type Standing = Parameters<typeof AccountStanding>[0];

const active: Standing = { isDisabled: false, hasPassword: true, lockedUntil: null, codeExpiresAt: null };
const words = (change: Partial<Standing>) => render(<AccountStanding {...active} {...change} />).container.textContent;

it('an account stands in one word, the gravest first', () => {
  expect(words({})).toBe('正常');
  expect(words({ hasPassword: false })).toBe('未设置密码');
  expect(words({ hasPassword: false, codeExpiresAt: '2026-11-23T21:54:00Z' })).toMatch(
    /^待设置密码（验证码 .+ 前有效）$/,
  );
  expect(words({ lockedUntil: '2026-11-23T21:54:00Z' })).toMatch(/^已锁定至 /);
  expect(words({ isDisabled: true, lockedUntil: '2026-11-23T21:54:00Z' })).toBe('已停用');
});
