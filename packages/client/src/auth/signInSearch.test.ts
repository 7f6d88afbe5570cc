import { expect, it } from 'vitest';
import { signInSearch } from './signInSearch.ts';

it('a path of this app is returned to after signing in', () => {
  expect(signInSearch({ returnTo: '/suggestions?state=SUBMITTED' })).toEqual({
    returnTo: '/suggestions?state=SUBMITTED',
  });
});

it.each(['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', 7])(
  'signing in never leads out of the app to %s',
  (returnTo) => {
    expect(signInSearch({ returnTo })).toEqual({});
  },
);
