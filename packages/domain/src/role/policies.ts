/** Who may do what: one table, action → role × relation to the record. The API, the buttons and the tests read it. */

import type { Role } from './roles.ts';
import { holds, townshipsOf, type Viewer } from './Viewer.ts';

/** How a viewer may stand to a record. `any` asks for no relation. */
export const relations = [
  'any',
  'leadDeputy',
  'evaluator',
  'coSigner',
  'enterer',
  'screener',
  'delegation',
  'receiver',
  'unit',
  'unitHead',
  'council',
  'lookBackBody',
  'supervisor',
  'township',
  'holder',
] as const;
export type Relation = (typeof relations)[number];

/** A row of the table: one of these roles, in this relation. */
export type Permission = { readonly roles: readonly Role[]; readonly relation: Relation };

const clerks = ['STAFF', 'TOWNSHIP_CLERK', 'DELEGATION_CLERK'] as const satisfies readonly Role[];
const screeners = ['STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER'] as const satisfies readonly Role[];
const townshipPeople = ['TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER'] as const satisfies readonly Role[];
const roomKeepers = [
  { roles: ['TOWNSHIP_CLERK'], relation: 'township' },
  { roles: ['PRESIDIUM_MEMBER', 'DEPUTY'], relation: 'holder' },
] as const satisfies readonly Permission[];
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
  'suggestion.withdraw': [{ roles: ['DEPUTY'], relation: 'leadDeputy' }],
  'suggestion.redirect': [{ roles: screeners, relation: 'screener' }],
  'suggestion.join': [{ roles: screeners, relation: 'screener' }],
  'suggestion.unjoin': [{ roles: screeners, relation: 'screener' }],
  'suggestion.endForReference': [{ roles: screeners, relation: 'screener' }],
  // In session the delegation looks first; the session's secretariat, which is the screening body's, decides.
  'suggestion.preScreen': [{ roles: ['DELEGATION_CLERK'], relation: 'delegation' }],
  'suggestion.askConsent': [{ roles: screeners, relation: 'screener' }],
  'suggestion.takeBackConsent': [{ roles: screeners, relation: 'screener' }],
  'suggestion.answerConsent': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: screeners, relation: 'screener' },
  ],
  'suggestion.inviteCoSigners': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: clerks, relation: 'enterer' },
  ],
  'suggestion.removeCoSigner': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: clerks, relation: 'enterer' },
  ],
  'suggestion.enterCoSignatures': [
    { roles: clerks, relation: 'enterer' },
    { roles: screeners, relation: 'screener' },
  ],
  'suggestion.answerInvitation': [{ roles: ['DEPUTY'], relation: 'coSigner' }],
  'suggestion.giveOpinion': [
    { roles: ['DEPUTY'], relation: 'coSigner' },
    { roles: screeners, relation: 'screener' },
  ],
  'suggestion.confirmEntry': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: ['DEPUTY'], relation: 'evaluator' },
    { roles: ['DEPUTY'], relation: 'coSigner' },
  ],
  'suggestion.object': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: ['DEPUTY'], relation: 'evaluator' },
    { roles: ['DEPUTY'], relation: 'coSigner' },
  ],
  'suggestion.answerObjection': [{ roles: screeners, relation: 'screener' }],
  'suggestion.link': [{ roles: screeners, relation: 'screener' }],
  'suggestion.unlink': [{ roles: screeners, relation: 'screener' }],
  'suggestion.raiseUp': [{ roles: townshipPeople, relation: 'screener' }],
  'suggestion.sendDown': [{ roles: ['STAFF'], relation: 'screener' }],
  'suggestion.assignMore': [{ roles: ['COORDINATOR'], relation: 'receiver' }],
  'suggestion.forwardWide': [{ roles: ['COORDINATOR'], relation: 'receiver' }],
  'suggestion.decideWide': [{ roles: screeners, relation: 'screener' }],
  'suggestion.consultFor': [{ roles: screeners, relation: 'screener' }],
  'suggestion.evaluate': [
    { roles: ['DEPUTY'], relation: 'evaluator' },
    { roles: screeners, relation: 'screener' },
  ],
  'suggestion.handleAgain': [{ roles: screeners, relation: 'screener' }],
  'suggestion.refer': [{ roles: screeners, relation: 'screener' }],
  // The decision is the council's; who keeps its minutes enters it.
  'suggestion.decide': [{ roles: screeners, relation: 'council' }],
  'suggestion.raiseAgain': [
    { roles: ['DEPUTY'], relation: 'leadDeputy' },
    { roles: screeners, relation: 'screener' },
  ],
  'suggestion.remind': [
    { roles: screeners, relation: 'screener' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
  ],
  'suggestion.remark': [
    { roles: screeners, relation: 'screener' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
  ],
  'suggestion.lookBack': [{ roles: screeners, relation: 'lookBackBody' }],
  'suggestion.drawLookBacks': [{ roles: screeners, relation: 'screener' }],
  'suggestion.close': [{ roles: screeners, relation: 'screener' }],
  'suggestion.purge': [
    { roles: ['STAFF'], relation: 'any' },
    { roles: townshipPeople, relation: 'screener' },
  ],
  'suggestion.instruct': [
    { roles: ['COUNTY_LEADER', 'LEADER'], relation: 'any' },
    { roles: screeners, relation: 'screener' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
  ],
  'suggestion.answerInstruction': [
    { roles: unitPeople, relation: 'unit' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
    { roles: screeners, relation: 'screener' },
  ],
  'suggestion.reportUpwards': [
    { roles: screeners, relation: 'screener' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
  ],
  'suggestion.chooseKey': [{ roles: screeners, relation: 'screener' }],
  'suggestion.recordVisit': [
    { roles: screeners, relation: 'screener' },
    { roles: ['STAFF'], relation: 'supervisor' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
  ],
  'suggestion.publish': [{ roles: screeners, relation: 'screener' }],
  // A letter goes out from the body that hands over or from the receiving organ; a reply from the unit, and its body may print it.
  'letter.handOverNotice': [
    { roles: screeners, relation: 'screener' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
  ],
  'letter.reminder': [
    { roles: screeners, relation: 'screener' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
  ],
  'letter.reply': [
    { roles: unitPeople, relation: 'unit' },
    { roles: screeners, relation: 'screener' },
  ],
  'letter.opinionForm': [
    { roles: unitPeople, relation: 'unit' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
    { roles: screeners, relation: 'screener' },
  ],
  'letter.lookBackRecord': [{ roles: screeners, relation: 'lookBackBody' }],
  'batch.prepare': [{ roles: screeners, relation: 'screener' }],
  'batch.handOver': [{ roles: screeners, relation: 'screener' }],
  'batch.sign': [
    { roles: screeners, relation: 'screener' },
    { roles: ['COORDINATOR'], relation: 'receiver' },
    { roles: unitPeople, relation: 'unit' },
  ],
  'handling.acknowledge': [{ roles: unitPeople, relation: 'unit' }],
  'handling.decline': [{ roles: unitPeople, relation: 'unit' }],
  'handling.consult': [{ roles: unitPeople, relation: 'unit' }],
  'handling.recordProgress': [{ roles: unitPeople, relation: 'unit' }],
  'handling.contribute': [{ roles: unitPeople, relation: 'unit' }],
  'handling.applyForWide': [{ roles: unitPeople, relation: 'unit' }],
  'handling.draftReply': [{ roles: unitPeople, relation: 'unit' }],
  // Who heads one unit and works for another signs nothing of the other's.
  'handling.signReply': [{ roles: ['UNIT_HEAD'], relation: 'unitHead' }],
  'handling.enterSignature': [{ roles: unitPeople, relation: 'unit' }],
  'handling.reply': [{ roles: unitPeople, relation: 'unit' }],
  'handling.answerAgain': [{ roles: unitPeople, relation: 'unit' }],
  'handling.issueAgain': [{ roles: unitPeople, relation: 'unit' }],
  'handling.reportCommitment': [{ roles: unitPeople, relation: 'unit' }],
  'board.read': [
    {
      roles: [
        'STAFF',
        'LEADER',
        'COUNTY_LEADER',
        'COMMITTEE_MEMBER',
        'TOWNSHIP_CLERK',
        'PRESIDIUM_MEMBER',
        'COORDINATOR',
        'HANDLER',
        'UNIT_HEAD',
        'DEPUTY',
      ],
      relation: 'any',
    },
  ],
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
  'site.change': [
    { roles: ['STAFF'], relation: 'any' },
    { roles: ['TOWNSHIP_CLERK'], relation: 'township' },
  ],
  // Which member looks after which zone and room is the presidium's own to say.
  'zone.change': [
    { roles: ['STAFF'], relation: 'any' },
    { roles: townshipPeople, relation: 'township' },
  ],
  // The plan of a room is made by the township's clerk and by whoever holds the room.
  'activity.plan': roomKeepers,
  'activity.hold': roomKeepers,
  'activity.cancel': roomKeepers,
  // Basic data are brought in by staff, and by whoever sets the platform up.
  'import.register': [{ roles: ['STAFF', 'SYSTEM_ADMIN'], relation: 'any' }],
  // Units read those that are open.
  'pastSuggestion.read': [
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
      ],
      relation: 'any',
    },
  ],
  'pastSuggestion.bringIn': [{ roles: ['STAFF'], relation: 'any' }],
  'person.readContact': [{ roles: ['STAFF'], relation: 'any' }],
  'settings.change': [{ roles: ['STAFF'], relation: 'any' }],
  'replyTemplate.keepOwn': [{ roles: unitPeople, relation: 'unit' }],
  'replyTemplate.keepCounty': [{ roles: ['STAFF'], relation: 'any' }],
  'account.read': [{ roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'], relation: 'any' }],
  'account.change': [{ roles: ['SYSTEM_ADMIN'], relation: 'any' }],
  'role.grant': [{ roles: ['SECURITY_ADMIN'], relation: 'any' }],
  'session.end': [{ roles: ['SECURITY_ADMIN'], relation: 'any' }],
  'notice.tellByTelephone': [{ roles: screeners, relation: 'any' }],
  'job.tend': [{ roles: ['SYSTEM_ADMIN'], relation: 'any' }],
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

/** Whether the table lets the viewer act in a township, standing in it by a role held there. */
export function allowsInTownship(viewer: Viewer, action: 'site.change' | 'zone.change', townshipId: string): boolean {
  return policies[action].some(
    ({ roles, relation }) =>
      (relation === 'any' && holds(viewer, ...roles)) || townshipsOf(viewer, ...roles).includes(townshipId),
  );
}
