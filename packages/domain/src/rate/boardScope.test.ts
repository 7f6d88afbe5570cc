import { describe, expect, it } from 'vitest';
import type { Role } from '../role/roles.ts';
import { roles } from '../role/roles.ts';
import type { Grant, Viewer } from '../role/Viewer.ts';
import { boardScope } from './boardScope.ts';

const grant = (role: Role): Grant => ({ role, organId: 'organ', townshipId: 'town', delegationId: null });
const viewer = (held: readonly Role[], isDeputy = false): Viewer => ({
  accountId: 'account',
  jurisdiction: '530524',
  personId: null,
  name: '段',
  locale: 'zh-CN',
  grants: held.map(grant),
  mandates: isDeputy ? [{ deputyId: 'deputy', congressId: 'congress', townshipId: null }] : [],
});

const part = { kind: 'PART', townshipIds: ['town'], receiverIds: [] };
const ownUnits = { kind: 'OWN_UNITS', unitIds: ['organ'] };
const expected: Readonly<Record<Role, unknown>> = {
  STAFF: { kind: 'ALL' },
  LEADER: { kind: 'ALL' },
  COUNTY_LEADER: { kind: 'ALL' },
  COMMITTEE_MEMBER: { kind: 'ALL' },
  PRESIDIUM_MEMBER: part,
  TOWNSHIP_CLERK: part,
  COORDINATOR: { kind: 'PART', townshipIds: [], receiverIds: ['organ'] },
  HANDLER: ownUnits,
  UNIT_HEAD: ownUnits,
  DEPUTY: { kind: 'NONE' },
  DELEGATION_CLERK: { kind: 'NONE' },
  SYSTEM_ADMIN: { kind: 'NONE' },
  SECURITY_ADMIN: { kind: 'NONE' },
  AUDITOR: { kind: 'NONE' },
};

describe('whose figures one may read', () => {
  it.each(roles)('%s reads what the role is for, and no more', (role) => {
    expect(boardScope(viewer([role]))).toEqual(expected[role]);
  });

  it('a deputy in office reads the totals of the congress', () => {
    expect(boardScope(viewer(['DEPUTY'], true))).toEqual({ kind: 'TOTALS', congressIds: ['congress'] });
  });

  it('who holds several roles reads by the widest', () => {
    expect(boardScope(viewer(['DEPUTY', 'HANDLER', 'PRESIDIUM_MEMBER'], true))).toEqual(part);
    expect(boardScope(viewer(['HANDLER', 'STAFF']))).toEqual({ kind: 'ALL' });
  });

  it('somebody without a role reads nothing', () => {
    expect(boardScope(viewer([]))).toEqual({ kind: 'NONE' });
  });
});
