import { describe, expect, it } from 'vitest';
import type { Role } from '../role/roles.ts';
import type { Grant, Viewer } from '../role/Viewer.ts';
import { type SuggestionState, suggestionStates } from './suggestionLifecycle.ts';
import {
  availableHandlingActs,
  availableHandlingMoves,
  availableSuggestionActs,
  availableSuggestionMoves,
  type HandlingFacts,
  mayClose,
  mayReviseSuggestion,
  type SuggestionFacts,
} from './suggestionRelations.ts';

const grant = (role: Role, organId: string | null = null): Grant => ({
  role,
  organId,
  townshipId: null,
  delegationId: null,
});
const viewer = (grants: Grant[], deputyId?: string): Viewer => ({
  accountId: 'account',
  jurisdiction: '530524',
  personId: null,
  name: '演示人',
  locale: 'zh-CN',
  grants,
  mandates: deputyId ? [{ deputyId, congressId: 'congress', townshipId: null }] : [],
});
const suggestion = (state: SuggestionState, more: Partial<SuggestionFacts> = {}): SuggestionFacts => ({
  state,
  leadDeputyId: 'lead',
  evaluatorId: 'lead',
  enteredById: 'somebody',
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
  replyClass: 'A',
  resultMark: 'SATISFIED',
  ...more,
});
const handling = (more: Partial<HandlingFacts> = {}): HandlingFacts => ({
  unitId: 'unit',
  role: 'LEAD',
  state: 'ASSIGNED',
  ...more,
});

const lead = viewer([grant('DEPUTY')], 'lead');
const otherDeputy = viewer([grant('DEPUTY')], 'other');
const screener = viewer([grant('STAFF', 'committee')]);
const otherStaff = viewer([grant('STAFF', 'office')]);
const coordinator = viewer([grant('COORDINATOR', 'inspection')]);
const handler = viewer([grant('HANDLER', 'unit')]);
const auditor = viewer([grant('AUDITOR')]);

describe('the moves of a suggestion', () => {
  const open: Readonly<Partial<Record<SuggestionState, readonly [Viewer, readonly string[]][]>>> = {
    DRAFT: [
      [lead, ['submit', 'withdraw']],
      [screener, ['purge']],
      [otherStaff, ['purge']],
    ],
    SUBMITTED: [
      [lead, ['withdraw']],
      [screener, ['sendBack', 'redirect', 'join', 'endForReference', 'accept', 'purge']],
      [otherStaff, ['purge']],
    ],
    RETURNED: [
      [lead, ['submit', 'withdraw']],
      [screener, ['purge']],
      [otherStaff, ['purge']],
    ],
    JOINED: [
      [screener, ['unjoin', 'purge']],
      [otherStaff, ['purge']],
    ],
    ACCEPTED: [
      [lead, ['withdraw']],
      [screener, ['endForReference', 'handOver', 'purge']],
      [otherStaff, ['purge']],
    ],
    HANDED_OVER: [
      [coordinator, ['assign']],
      [screener, ['purge']],
      [otherStaff, ['purge']],
    ],
    REPLIED: [
      [lead, ['evaluate']],
      [screener, ['evaluate', 'purge']],
      [otherStaff, ['purge']],
    ],
    EVALUATED: [
      [screener, ['close', 'purge']],
      [otherStaff, ['purge']],
    ],
    WITH_COUNCIL: [
      [screener, ['decide', 'purge']],
      [otherStaff, ['purge']],
    ],
    FULFILLING: [
      [screener, ['close', 'purge']],
      [otherStaff, ['purge']],
    ],
    PURGED: [],
  };
  const everybody = { lead, otherDeputy, screener, otherStaff, coordinator, handler, auditor };

  it.each(suggestionStates)('in %s are open to those alone whom the table names', (state) => {
    for (const [name, who] of Object.entries(everybody)) {
      const staff = who === screener || who === otherStaff;
      const otherwise = staff ? ['purge'] : [];
      const expected = (open[state] ?? []).find(([v]) => v === who)?.[1] ?? (open[state] ? [] : otherwise);
      expect(availableSuggestionMoves(who, suggestion(state)), `${name} in ${state}`).toEqual(expected);
    }
  });

  it('let the clerk of the delegation check first what it raised in session, and nobody else', () => {
    const clerkOf = (delegationId: string) => viewer([{ ...grant('DELEGATION_CLERK'), delegationId }]);
    const raised = suggestion('SUBMITTED', { raisedIn: 'SESSION' });
    expect(availableSuggestionActs(clerkOf('delegation'), raised)).toEqual(['preScreen']);
    expect(availableSuggestionActs(clerkOf('delegation'), suggestion('SUBMITTED'))).toEqual([]);
    for (const who of [clerkOf('other'), lead, screener]) {
      expect(availableSuggestionActs(who, raised)).not.toContain('preScreen');
    }
  });

  it('leave a draft entered on behalf to who entered it as well', () => {
    const clerk = viewer([grant('TOWNSHIP_CLERK', 'presidium')]);
    const entered = suggestion('DRAFT', { enteredById: 'account' });
    expect(availableSuggestionMoves(clerk, entered)).toEqual(['submit']);
    expect(availableSuggestionActs(clerk, entered)).toEqual(['inviteCoSigners', 'enterCoSignatures', 'removeCoSigner']);
    expect(mayReviseSuggestion(clerk, entered)).toBe(true);
    expect(mayReviseSuggestion(clerk, suggestion('SUBMITTED', { enteredById: 'account' }))).toBe(false);
  });

  it.each([
    ['A', 'SATISFIED', true],
    ['A', 'BASICALLY_SATISFIED', true],
    ['A', 'NOT_SATISFIED', false],
    ['A', null, true],
    ['B', 'SATISFIED', false],
    ['C', 'BASICALLY_SATISFIED', true],
    ['C', 'NOT_SATISFIED', false],
    [null, 'SATISFIED', false],
  ] as const)('may close class %s marked %s: %s', (replyClass, resultMark, expected) => {
    expect(mayClose(suggestion('EVALUATED', { replyClass, resultMark }))).toBe(expected);
  });

  it.each([
    ['B with every commitment passed', { replyClass: 'B', commitmentCount: 2, passedCommitmentCount: 2 }, true],
    ['B with a commitment open', { replyClass: 'B', commitmentCount: 2, passedCommitmentCount: 1 }, false],
    ['A with a commitment open', { replyClass: 'A', commitmentCount: 1, passedCommitmentCount: 0 }, false],
    ['A with a drawn look-back not held', { replyClass: 'A', openLookBackCount: 1 }, false],
    ['A with an objection not answered', { replyClass: 'A', openObjectionCount: 1 }, false],
  ] as const)('may close %s: %#', (_what, facts, expected) => {
    expect(mayClose(suggestion('FULFILLING', facts))).toBe(expected);
  });

  it('send the first 不满意 back and the second to the council', () => {
    const marked = (dissatisfiedCount: number) =>
      availableSuggestionMoves(screener, suggestion('EVALUATED', { resultMark: 'NOT_SATISFIED', dissatisfiedCount }));
    expect(marked(1)).toEqual(['handleAgain', 'purge']);
    expect(marked(2)).toEqual(['refer', 'purge']);
    expect(marked(3)).toEqual(['refer', 'purge']);
  });

  it('leave the evaluation to who is in office, also when another leads', () => {
    const passedOn = suggestion('REPLIED', { evaluatorId: 'other' });
    expect(availableSuggestionMoves(lead, passedOn)).toEqual([]);
    expect(availableSuggestionMoves(otherDeputy, passedOn)).toEqual(['evaluate']);
    expect(availableSuggestionMoves(lead, suggestion('REPLIED', { evaluatorId: null }))).toEqual([]);
  });
});

describe('the moves of a handling', () => {
  it('belong to the people of its unit alone', () => {
    expect(availableHandlingMoves(handler, handling())).toEqual(['acknowledge', 'decline']);
    expect(availableHandlingMoves(viewer([grant('HANDLER', 'another')]), handling())).toEqual([]);
    expect(availableHandlingMoves(coordinator, handling())).toEqual([]);
  });

  it('hold no reply for an assisting unit', () => {
    expect(availableHandlingMoves(handler, handling({ state: 'ACKNOWLEDGED' }))).toEqual(['consult', 'reply']);
    expect(availableHandlingMoves(handler, handling({ state: 'ACKNOWLEDGED', role: 'ASSISTING' }))).toEqual([
      'consult',
      'contribute',
    ]);
  });
});

describe('the acts', () => {
  it('of a handling follow its state, its role and the unit', () => {
    const head = viewer([grant('UNIT_HEAD', 'unit')]);
    const acknowledged = handling({ state: 'ACKNOWLEDGED' });
    const working = ['recordProgress', 'applyForWide', 'draftReply', 'enterSignature'];
    expect(availableHandlingActs(handler, acknowledged)).toEqual(working);
    expect(availableHandlingActs(head, acknowledged)).toEqual([...working.slice(0, 3), 'signReply', 'enterSignature']);
    expect(availableHandlingActs(handler, { ...acknowledged, role: 'ASSISTING' })).toEqual(['recordProgress']);
    const replied = ['enterSignature', 'answerAgain', 'issueAgain', 'reportCommitment'];
    expect(availableHandlingActs(handler, handling({ state: 'REPLIED' }))).toEqual(replied);
    expect(availableHandlingActs(handler, handling({ state: 'REPLIED', role: 'ASSISTING' }))).toEqual([]);
    expect(availableHandlingActs(coordinator, acknowledged)).toEqual([]);
  });

  it('of a suggestion open with the facts they need', () => {
    const acts = (more: Partial<SuggestionFacts>) => availableSuggestionActs(screener, suggestion('ACCEPTED', more));
    expect(acts({})).toContain('link');
    expect(acts({})).not.toContain('unlink');
    expect(acts({ groupId: 'group' })).toContain('unlink');
    expect(acts({})).not.toContain('answerObjection');
    expect(acts({ openObjectionCount: 1 })).toContain('answerObjection');
    const presidium = viewer([{ ...grant('PRESIDIUM_MEMBER', 'presidium'), townshipId: 'town' }]);
    expect(availableSuggestionActs(presidium, suggestion('ACCEPTED', { screenerId: 'presidium' }))).toContain(
      'raiseUp',
    );
    expect(availableSuggestionActs(screener, suggestion('ACCEPTED', { raisedUpById: 'presidium' }))).toContain(
      'sendDown',
    );
    expect(availableSuggestionActs(presidium, suggestion('FULFILLING'))).toEqual(['lookBack']);
  });
});
