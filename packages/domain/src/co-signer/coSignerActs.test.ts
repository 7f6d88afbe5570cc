import { describe, expect, it } from 'vitest';
import type { Role } from '../role/roles.ts';
import type { Viewer } from '../role/Viewer.ts';
import { type SuggestionState, suggestionStates } from '../suggestion/suggestionLifecycle.ts';
import type { SuggestionFacts } from '../suggestion/suggestionRelations.ts';
import { type CoSignerState, coSignerStates } from '../suggestion/suggestionTerms.ts';
import { availableCoSignerActs, type CoSignerFacts } from './coSignerActs.ts';

const viewer = (role: Role, deputyId: string | null = null, organId: string | null = null): Viewer => ({
  accountId: `${role} account`,
  jurisdiction: '530524',
  personId: null,
  name: '演示人',
  locale: 'zh-CN',
  grants: [{ role, organId, townshipId: null, delegationId: null }],
  mandates: deputyId ? [{ deputyId, congressId: 'congress', townshipId: null }] : [],
});
const self = viewer('DEPUTY', 'signer');
const lead = viewer('DEPUTY', 'lead');
const clerk = viewer('TOWNSHIP_CLERK');
const body = viewer('STAFF', null, 'committee');

const suggestion = (state: SuggestionState): SuggestionFacts => ({
  state,
  leadDeputyId: 'lead',
  evaluatorId: 'lead',
  enteredById: 'TOWNSHIP_CLERK account',
  screenerId: 'committee',
  townshipId: 'town',
  handedToId: null,
  raisedUpById: null,
  groupId: null,
  delegationId: null,
  raisedIn: 'RECESS',
  isOnBehalf: false,
  consultationCount: 0,
  commitmentCount: 0,
  passedCommitmentCount: 0,
  openLookBackCount: 0,
  openObjectionCount: 0,
  dissatisfiedCount: 0,
  replyClass: null,
  resultMark: null,
});
const coSigner = (state: CoSignerState, isOnBehalf = false): CoSignerFacts => ({
  deputyId: 'signer',
  state,
  isOnBehalf,
});
const acts = (who: Viewer, state: SuggestionState, answer: CoSignerState, isOnBehalf = false) =>
  availableCoSignerActs(who, suggestion(state), coSigner(answer, isOnBehalf));

describe('until it is accepted', () => {
  it.each(['DRAFT', 'RETURNED', 'SUBMITTED'] as const)(
    'the deputy signs or declines, and may change it: %s',
    (state) => {
      expect(acts(self, state, 'INVITED')).toEqual(['SIGN', 'DECLINE']);
      expect(acts(self, state, 'SIGNED')).toEqual(['DECLINE']);
      expect(acts(self, state, 'DECLINED')).toEqual(['SIGN']);
    },
  );

  it('the lead deputy and who entered it take invitations back, not a signature given in person', () => {
    for (const who of [lead, clerk]) {
      expect(acts(who, 'SUBMITTED', 'INVITED')).toEqual(['REMOVE']);
      expect(acts(who, 'SUBMITTED', 'SIGNED')).toEqual([]);
      expect(acts(who, 'SUBMITTED', 'SIGNED', true)).toEqual(['REMOVE']);
    }
  });
});

describe('once it is replied', () => {
  it('who signed gives an opinion, which the screening body may enter from paper; nobody else does either', () => {
    expect(acts(self, 'REPLIED', 'SIGNED')).toEqual(['GIVE_OPINION']);
    expect(acts(body, 'REPLIED', 'SIGNED')).toEqual(['ENTER_OPINION']);
    for (const who of [lead, clerk]) expect(acts(who, 'REPLIED', 'SIGNED')).toEqual([]);
  });

  it('who did not sign has no opinion to give', () => {
    for (const state of ['INVITED', 'DECLINED'] as const) expect(acts(self, 'REPLIED', state)).toEqual([]);
  });
});

it('in every other state nothing is left to do', () => {
  const open = ['DRAFT', 'RETURNED', 'SUBMITTED', 'REPLIED'];
  const rest = suggestionStates.filter((state) => !open.includes(state));
  for (const state of rest)
    for (const answer of coSignerStates)
      for (const who of [self, lead, clerk, body]) expect(acts(who, state, answer)).toEqual([]);
});
