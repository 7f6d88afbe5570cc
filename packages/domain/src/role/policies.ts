/** Who may do what: one table, action → role × relation to the record. The API, the buttons and the tests read it. */

import type { Role } from './roles.ts';
import { holds, type Viewer } from './Viewer.ts';

/** How a viewer may stand to a record. `any` asks for no relation. */
export const relations = ['any', 'leadDeputy', 'enterer', 'screener', 'receiver', 'unit', 'council'] as const;
export type Relation = (typeof relations)[number];

/** A row of the table: one of these roles, in this relation. */
export type Permission = { readonly roles: readonly Role[]; readonly relation: Relation };

const clerks = ['STAFF', 'TOWNSHIP_CLERK', 'DELEGATION_CLERK'] as const satisfies readonly Role[];
const screeners = ['STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER'] as const satisfies readonly Role[];
const unitPeople = ['HANDLER', 'UNIT_HEAD'] as const satisfies readonly Role[];

export const policies = {
  'suggestion.draft': [{ roles: ['DEPUTY'], relation: 'any' }],
  'suggestion.draftOnBehalf': [{ roles: clerks, relation: 'any' }],
  'suggestion.revise': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: clerks, relation: 'enterer' },
  ],
  'suggestion.submit': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: clerks, relation: 'enterer' },
  ],
  'suggestion.accept': [{ roles: screeners, relation: 'screener' }],
  'suggestion.sendBack': [{ roles: screeners, relation: 'screener' }],
  'suggestion.handOver': [{ roles: screeners, relation: 'screener' }],
  'suggestion.assign': [{ roles: ['COORDINATOR'], relation: 'receiver' }],
  'suggestion.evaluate': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: screeners, relation: 'screener' },
  ],
  'suggestion.close': [{ roles: screeners, relation: 'screener' }],
  'handling.acknowledge': [{ roles: unitPeople, relation: 'unit' }],
  'handling.consult': [{ roles: unitPeople, relation: 'unit' }],
  'handling.draftReply': [{ roles: unitPeople, relation: 'unit' }],
  'handling.reply': [{ roles: unitPeople, relation: 'unit' }],
  'register.read': [
    {
      roles: [
        'STAFF',
        'LEADER',
        'COUNTY_LEADER',
        'COMMITTEE_MEMBER',
        'DEPUTY',
        'DELEGATION_CLERK',
        'TOWNSHIP_CLERK',
        'PRESIDIUM_MEMBER',
        'HANDLER',
        'UNIT_HEAD',
        'COORDINATOR',
        'SYSTEM_ADMIN',
        'SECURITY_ADMIN',
      ],
      relation: 'any',
    },
  ],
  'register.change': [{ roles: ['STAFF'], relation: 'any' }],
  'person.readContact': [{ roles: ['STAFF'], relation: 'any' }],
  'settings.change': [{ roles: ['STAFF'], relation: 'any' }],
  'account.read': [{ roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'], relation: 'any' }],
  'account.change': [{ roles: ['SYSTEM_ADMIN'], relation: 'any' }],
  'role.grant': [{ roles: ['SECURITY_ADMIN'], relation: 'any' }],
  'session.end': [{ roles: ['SECURITY_ADMIN'], relation: 'any' }],
  'audit.read': [{ roles: ['AUDITOR'], relation: 'any' }],
} as const satisfies Record<string, readonly Permission[]>;

export type Action = keyof typeof policies;
export const actions = Object.keys(policies) as Action[];

/** Whether the table lets the viewer act, standing in these relations to the record. */
export function allows(viewer: Viewer, action: Action, held: ReadonlySet<Relation> = new Set()): boolean {
  return (policies[action] as readonly Permission[]).some(
    (p) => (p.relation === 'any' || held.has(p.relation)) && holds(viewer, ...p.roles),
  );
}
