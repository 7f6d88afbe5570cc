import { describe, expect, it } from 'vitest';
import type { Role } from '../role/roles.ts';
import type { Grant, Viewer } from '../role/Viewer.ts';
import { type SuggestionState, suggestionStates } from './suggestionLifecycle.ts';
import {
  availableHandlingMoves,
  availableSuggestionMoves,
  type HandlingFacts,
  mayClose,
  mayReviseSuggestion,
  type SuggestionFacts,
} from './suggestionRelations.ts';
import { byUrgency, todosOf } from './todosOf.ts';

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
  enteredById: 'somebody',
  screenerId: 'committee',
  handedToId: 'inspection',
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
    DRAFT: [[lead, ['submit']]],
    RETURNED: [[lead, ['submit']]],
    SUBMITTED: [[screener, ['sendBack', 'accept']]],
    ACCEPTED: [[screener, ['handOver']]],
    HANDED_OVER: [[coordinator, ['assign']]],
    REPLIED: [
      [lead, ['evaluate']],
      [screener, ['evaluate']],
    ],
    EVALUATED: [[screener, ['close']]],
    FULFILLING: [[screener, ['close']]],
  };
  const everybody = { lead, otherDeputy, screener, otherStaff, coordinator, handler, auditor };

  it.each(suggestionStates)('in %s are open to those alone whom the table names', (state) => {
    for (const [name, who] of Object.entries(everybody)) {
      const expected = open[state]?.find(([v]) => v === who)?.[1] ?? [];
      expect(availableSuggestionMoves(who, suggestion(state)), `${name} in ${state}`).toEqual(expected);
    }
  });

  it('leave a draft entered on behalf to who entered it as well', () => {
    const clerk = viewer([grant('TOWNSHIP_CLERK', 'presidium')]);
    const entered = suggestion('DRAFT', { enteredById: 'account' });
    expect(availableSuggestionMoves(clerk, entered)).toEqual(['submit']);
    expect(mayReviseSuggestion(clerk, entered)).toBe(true);
    expect(mayReviseSuggestion(clerk, suggestion('SUBMITTED', { enteredById: 'account' }))).toBe(false);
  });

  it.each([
    ['A', 'SATISFIED', true],
    ['A', 'BASICALLY_SATISFIED', true],
    ['A', 'NOT_SATISFIED', false],
    ['A', null, false],
    ['B', 'SATISFIED', false],
    ['C', 'BASICALLY_SATISFIED', true],
    ['C', 'NOT_SATISFIED', false],
    [null, 'SATISFIED', false],
  ] as const)('may close class %s marked %s: %s', (replyClass, resultMark, expected) => {
    expect(mayClose(replyClass, resultMark)).toBe(expected);
  });
});

describe('the moves of a handling', () => {
  it('belong to the people of its unit alone', () => {
    expect(availableHandlingMoves(handler, handling())).toEqual(['acknowledge']);
    expect(availableHandlingMoves(viewer([grant('HANDLER', 'another')]), handling())).toEqual([]);
    expect(availableHandlingMoves(coordinator, handling())).toEqual([]);
  });

  it('hold no reply for an assisting unit', () => {
    expect(availableHandlingMoves(handler, handling({ state: 'ACKNOWLEDGED' }))).toEqual(['consult', 'reply']);
    expect(availableHandlingMoves(handler, handling({ state: 'ACKNOWLEDGED', role: 'ASSISTING' }))).toEqual([
      'consult',
    ]);
  });
});

describe('what is to be done', () => {
  const dates = { handOverDueOn: '2026-03-02', replyDueOn: '2026-06-01', evaluateDueOn: '2026-07-01' };
  const due = { acknowledgeDueOn: '2026-03-09', replyDueOn: '2026-06-01' };

  it('is told with the date that holds for it', () => {
    expect(todosOf(screener, { ...suggestion('SUBMITTED'), ...dates }, [])).toEqual([
      { act: 'SCREEN', dueOn: '2026-03-02' },
    ]);
    expect(todosOf(lead, { ...suggestion('REPLIED'), ...dates }, [])).toEqual([
      { act: 'EVALUATE', dueOn: '2026-07-01' },
    ]);
    expect(todosOf(handler, { ...suggestion('ASSIGNED'), ...dates }, [{ ...handling(), ...due }])).toEqual([
      { act: 'ACKNOWLEDGE', dueOn: '2026-03-09' },
    ]);
  });

  it('does not ask the screening body to evaluate in the deputy’s place', () => {
    expect(todosOf(screener, { ...suggestion('REPLIED'), ...dates }, [])).toEqual([]);
  });

  it('puts what has no date last', () => {
    const items = [
      { act: 'CLOSE', dueOn: null },
      { act: 'REPLY', dueOn: '2026-06-01' },
      { act: 'SCREEN', dueOn: '2026-03-02' },
    ] as const;
    expect([...items].sort(byUrgency).map((t) => t.act)).toEqual(['SCREEN', 'REPLY', 'CLOSE']);
  });
});
