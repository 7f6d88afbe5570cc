/** People, suggestions and parts from which things to do are told in tests. */
import type { Role } from '../role/roles.ts';
import type { Viewer } from '../role/Viewer.ts';
import type { SuggestionState } from '../suggestion/suggestionLifecycle.ts';
import type { HandlingToDo } from '../suggestion/Todo.ts';
import type { SuggestionToDo } from '../suggestion/todosOf.ts';

const viewer = (role: Role, scope: { organId?: string; townshipId?: string; delegationId?: string } = {}): Viewer => ({
  accountId: `${role} account`,
  jurisdiction: '530524',
  personId: null,
  name: '演示人',
  locale: 'zh-CN',
  grants: [{ role, organId: null, townshipId: null, delegationId: null, ...scope }],
  mandates: [],
});
const deputy = (deputyId: string): Viewer => ({
  ...viewer('DEPUTY'),
  mandates: [{ deputyId, congressId: 'congress', townshipId: null }],
});

export const who = {
  lead: deputy('lead'),
  signer: deputy('signer'),
  otherDeputy: deputy('other'),
  screener: viewer('STAFF', { organId: 'committee' }),
  otherStaff: viewer('STAFF', { organId: 'office' }),
  townMember: viewer('PRESIDIUM_MEMBER', { organId: 'presidium', townshipId: 'town' }),
  delegation: viewer('DELEGATION_CLERK', { delegationId: 'delegation' }),
  otherDelegation: viewer('DELEGATION_CLERK', { delegationId: 'elsewhere' }),
  receiver: viewer('COORDINATOR', { organId: 'inspection' }),
  otherReceiver: viewer('COORDINATOR', { organId: 'court' }),
  handler: viewer('HANDLER', { organId: 'unit' }),
  head: viewer('UNIT_HEAD', { organId: 'unit' }),
  nextHandler: viewer('HANDLER', { organId: 'next' }),
  nextHead: viewer('UNIT_HEAD', { organId: 'next' }),
  leader: viewer('LEADER'),
  auditor: viewer('AUDITOR'),
};

export const handling = (more: Partial<HandlingToDo> = {}): HandlingToDo => ({
  id: 'handling',
  unitId: 'unit',
  role: 'LEAD',
  state: 'ACKNOWLEDGED',
  round: 1,
  assignedAt: new Date('2026-03-03'),
  declinedAt: null,
  acknowledgeDueOn: '2026-03-09',
  replyDueOn: '2026-06-01',
  contributeDueOn: '2026-05-18',
  reply: null,
  hasHead: true,
  ...more,
});
export const suggestion = (state: SuggestionState, more: Partial<SuggestionToDo> = {}): SuggestionToDo => ({
  state,
  leadDeputyId: 'lead',
  evaluatorId: 'lead',
  enteredById: 'nobody',
  screenerId: 'committee',
  townshipId: 'town',
  handedToId: 'inspection',
  raisedUpById: null,
  groupId: null,
  delegationId: 'delegation',
  raisedIn: 'RECESS',
  isOnBehalf: false,
  consultationCount: 1,
  commitmentCount: 0,
  passedCommitmentCount: 0,
  openLookBackCount: 0,
  openObjectionCount: 0,
  dissatisfiedCount: 0,
  replyClass: 'B',
  resultMark: 'SATISFIED',
  handOverDueOn: '2026-03-02',
  replyDueOn: '2026-06-01',
  evaluateDueOn: '2026-07-01',
  round: 1,
  handlings: [],
  commitments: [],
  coSignings: [],
  isConsentAsked: false,
  isFirstChecked: false,
  wideApplications: [],
  hasForwarder: true,
  draftedReports: [],
  openInstructions: [],
  ...more,
});
