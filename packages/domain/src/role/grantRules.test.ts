import { describe, expect, test } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { checkGrant } from './grantRules.ts';
import { type Role, roleClass, roleScopes, roles } from './roles.ts';

const scoped = (role: Role) => ({
  role,
  organId: roleScopes[role] === 'ORGAN' ? 'o' : null,
  delegationId: roleScopes[role] === 'DELEGATION' ? 'd' : null,
});
const refusedField = (act: () => void) => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Invalid ? error.field : error;
  }
};

describe('a role', () => {
  test.each(roles)('%s is granted for what it is held for, and for nothing else', (role) => {
    const { organId, delegationId } = scoped(role);
    expect(refusedField(() => checkGrant({ role, organId, delegationId }, []))).toBeNull();
    const wantsOrgan = roleScopes[role] === 'ORGAN';
    const wantsDelegation = roleScopes[role] === 'DELEGATION';
    expect(refusedField(() => checkGrant({ role, organId: wantsOrgan ? null : 'o', delegationId }, []))).toBe(
      'organId',
    );
    expect(refusedField(() => checkGrant({ role, organId, delegationId: wantsDelegation ? null : 'd' }, []))).toBe(
      'delegationId',
    );
  });

  test('of one class is granted beside roles of the same class only: every pair', () => {
    for (const held of roles) {
      for (const wanted of roles) {
        const refused = refusedField(() => checkGrant(scoped(wanted), [held]));
        expect(refused, `${wanted} beside ${held}`).toBe(roleClass(held) === roleClass(wanted) ? null : 'role');
      }
    }
  });
});
