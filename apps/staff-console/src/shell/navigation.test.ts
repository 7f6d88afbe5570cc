import { expect, it } from 'vitest';
import { homeFor, navigationFor } from './navigation.ts';

const word = (label: string) => label;

it('somebody of the congress begins with today', () => {
  expect(navigationFor(['STAFF'], word)[0]?.entries[0]).toMatchObject({ to: '/', label: 'nav.today' });
});

it.each(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const)(
  '%s sees nothing of the work of the congress',
  (role) => {
    const labels = navigationFor([role], word).flatMap((group) => group.entries.map((entry) => entry.label));
    expect(labels).not.toContain('nav.today');
    expect(labels).not.toContain('nav.suggestions');
  },
);

it('a heading without entries is not shown', () => {
  for (const group of navigationFor(['HANDLER'], word)) expect(group.entries.length).toBeGreaterThan(0);
  expect(navigationFor([], word)).toEqual([]);
});

it('everybody begins with the first page of their own navigation', () => {
  expect(homeFor(['STAFF'])).toBe('/');
  expect(homeFor(['HANDLER'])).toBe('/');
  expect(homeFor(['SYSTEM_ADMIN'])).toBe('/accounts');
  expect(homeFor(['SECURITY_ADMIN'])).toBe('/accounts');
  expect(homeFor(['AUDITOR'])).toBe('/audit');
  expect(homeFor([])).toBeUndefined();
});
