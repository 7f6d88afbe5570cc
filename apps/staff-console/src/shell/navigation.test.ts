import { expect, it } from 'vitest';
import { navigationFor } from './navigation.ts';

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
