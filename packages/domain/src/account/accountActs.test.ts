import { expect, test } from 'vitest';
import type { Role } from '../role/roles.ts';
import { roles } from '../role/roles.ts';
import type { Viewer } from '../role/Viewer.ts';
import { accountActRefusal, availableAccountActs } from './accountActs.ts';

const viewer = (role: Role): Viewer => ({
  accountId: 'me',
  jurisdiction: '530524',
  personId: null,
  name: '段云',
  locale: 'zh-CN',
  grants: [{ role, organId: null, townshipId: null, delegationId: null }],
  mandates: [],
});
const account = (change: Partial<Parameters<typeof availableAccountActs>[1]> = {}) => ({
  id: 'other',
  isDisabled: false,
  roles: ['STAFF'] as Role[],
  ...change,
});

test('the system administrator resets and disables, the security administrator grants, revokes and signs out', () => {
  expect(availableAccountActs(viewer('SYSTEM_ADMIN'), account())).toEqual(['RESET_PASSWORD', 'DISABLE']);
  expect(availableAccountActs(viewer('SECURITY_ADMIN'), account())).toEqual([
    'GRANT_ROLE',
    'REVOKE_ROLE',
    'END_SIGN_INS',
  ]);
});

test('nobody else does anything to an account', () => {
  for (const role of roles.filter((each) => each !== 'SYSTEM_ADMIN' && each !== 'SECURITY_ADMIN')) {
    expect(availableAccountActs(viewer(role), account())).toEqual([]);
  }
});

test('only what makes a difference is offered', () => {
  expect(availableAccountActs(viewer('SYSTEM_ADMIN'), account({ isDisabled: true }))).toEqual([
    'RESET_PASSWORD',
    'ENABLE',
  ]);
  expect(availableAccountActs(viewer('SECURITY_ADMIN'), account({ roles: [] }))).toEqual([
    'GRANT_ROLE',
    'END_SIGN_INS',
  ]);
});

test('nobody disables themselves or revokes their own role', () => {
  expect(accountActRefusal(viewer('SYSTEM_ADMIN'), 'DISABLE', account({ id: 'me' }))).not.toBeNull();
  expect(accountActRefusal(viewer('SECURITY_ADMIN'), 'REVOKE_ROLE', account({ id: 'me' }))).not.toBeNull();
});

test('the password of who guards the others is not reset by one of them', () => {
  const resets = (role: Role) =>
    accountActRefusal(viewer('SYSTEM_ADMIN'), 'RESET_PASSWORD', account({ roles: [role] })) === null;
  expect(roles.filter((role) => !resets(role))).toEqual(['SECURITY_ADMIN', 'AUDITOR']);
});
