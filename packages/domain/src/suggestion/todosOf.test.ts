import { describe, expect, it } from 'vitest';
import { handling, suggestion, who } from '../testing/todoCast.ts';
import { byUrgency, type TodoAct, todoActs } from './Todo.ts';
import { type SuggestionToDo, todosOf } from './todosOf.ts';

const drafted = { state: 'DRAFT', sequence: 1 } as const;
const signed = { state: 'SIGNED', sequence: 1 } as const;

const today = '2026-09-01';

/** Who of all is asked what, each with the date. */
function asked(s: SuggestionToDo, on = today) {
  const found = Object.entries(who).map(([name, one]) => [name, todosOf(one, s, on)] as const);
  return Object.fromEntries(
    found.filter(([, todos]) => todos.length > 0).map(([name, todos]) => [name, todos.map((t) => [t.act, t.dueOn])]),
  );
}

type Name = keyof typeof who;
type Row = {
  readonly what: string;
  readonly act: TodoAct;
  readonly of: readonly Name[];
  readonly dueOn?: string;
  readonly on: SuggestionToDo;
};
const promise = { unitId: 'unit', isReported: false, dueOn: '2026-09-30' };
const separate = { role: 'SEPARATE', id: 'other', unitId: 'next' } as const;
const declined = handling({ ...separate, state: 'DECLINED', declinedAt: new Date('2026-03-05') });
const busy = handling({ reply: { state: 'ISSUED', sequence: 1 }, state: 'REPLIED', role: 'SEPARATE' });
const invited = { deputyId: 'signer', state: 'INVITED', hasOpinion: false } as const;
const replied = handling({ state: 'REPLIED' });

/** Every thing that is ever asked: in which situation, of whom alone, and by when. */
const rows: readonly Row[] = [
  { what: 'a draft', act: 'REVISE', of: ['lead'], on: suggestion('DRAFT') },
  {
    what: 'an invitation',
    act: 'ANSWER_INVITATION',
    of: ['signer'],
    on: suggestion('DRAFT', { coSignings: [invited] }),
  },
  { what: 'a question', act: 'ANSWER_CONSENT', of: ['lead'], on: suggestion('SUBMITTED', { isConsentAsked: true }) },
  {
    what: 'one of the session',
    act: 'FIRST_CHECK',
    of: ['delegation'],
    on: suggestion('SUBMITTED', { raisedIn: 'SESSION' }),
  },
  { what: 'one submitted', act: 'SCREEN', of: ['screener'], dueOn: '2026-03-02', on: suggestion('SUBMITTED') },
  { what: 'one accepted', act: 'HAND_OVER', of: ['screener'], dueOn: '2026-03-02', on: suggestion('ACCEPTED') },
  { what: 'one handed over', act: 'ASSIGN', of: ['receiver'], dueOn: '2026-06-01', on: suggestion('HANDED_OVER') },
  {
    what: 'a part declined while another is handled',
    act: 'ASSIGN_AGAIN',
    of: ['receiver'],
    dueOn: '2026-06-01',
    on: suggestion('HANDLING', { handlings: [busy, declined] }),
  },
  {
    what: 'a part assigned',
    act: 'ACKNOWLEDGE',
    of: ['handler', 'head'],
    dueOn: '2026-03-09',
    on: suggestion('ASSIGNED', { handlings: [handling({ state: 'ASSIGNED' })] }),
  },
  {
    what: 'an application sent',
    act: 'FORWARD_WIDE',
    of: ['receiver'],
    dueOn: '2026-06-01',
    on: suggestion('HANDLING', { wideApplications: ['SENT'] }),
  },
  {
    what: 'an application forwarded',
    act: 'DECIDE_WIDE',
    of: ['screener'],
    dueOn: '2026-06-01',
    on: suggestion('HANDLING', { wideApplications: ['FORWARDED'] }),
  },
  {
    what: 'an assisting part',
    act: 'CONTRIBUTE',
    of: ['handler', 'head'],
    dueOn: '2026-05-18',
    on: suggestion('HANDLING', { handlings: [handling({ role: 'ASSISTING' })] }),
  },
  {
    what: 'a part that replies',
    act: 'REPLY',
    of: ['handler', 'head'],
    dueOn: '2026-06-01',
    on: suggestion('HANDLING', { handlings: [handling()] }),
  },
  {
    what: 'a drafted reply',
    act: 'SIGN_REPLY',
    of: ['head'],
    dueOn: '2026-06-01',
    on: suggestion('HANDLING', { handlings: [handling({ reply: drafted })] }),
  },
  {
    what: 'a signed reply',
    act: 'ISSUE_REPLY',
    of: ['handler', 'head'],
    dueOn: '2026-06-01',
    on: suggestion('HANDLING', { handlings: [handling({ reply: signed })] }),
  },
  {
    what: 'replies to a co-signer',
    act: 'GIVE_OPINION',
    of: ['signer'],
    dueOn: '2026-07-01',
    on: suggestion('REPLIED', { evaluatorId: 'another', coSignings: [{ ...invited, state: 'SIGNED' }] }),
  },
  {
    what: 'replies to nobody in office',
    act: 'EVALUATE',
    of: ['screener'],
    dueOn: '2026-07-01',
    on: suggestion('REPLIED', { evaluatorId: null }),
  },
  { what: 'replies', act: 'EVALUATE', of: ['lead'], dueOn: '2026-07-01', on: suggestion('REPLIED') },
  {
    what: 'a first bad mark',
    act: 'HANDLE_AGAIN',
    of: ['screener'],
    on: suggestion('EVALUATED', { resultMark: 'NOT_SATISFIED', dissatisfiedCount: 1 }),
  },
  {
    what: 'a second bad mark',
    act: 'REFER',
    of: ['screener'],
    on: suggestion('EVALUATED', { resultMark: 'NOT_SATISFIED', dissatisfiedCount: 2 }),
  },
  { what: 'one with the council', act: 'DECIDE', of: ['screener'], on: suggestion('WITH_COUNCIL') },
  {
    what: 'an objection',
    act: 'ANSWER_OBJECTION',
    of: ['screener'],
    on: suggestion('HANDLING', { openObjectionCount: 1 }),
  },
  {
    what: 'an instruction to a unit',
    act: 'ANSWER_INSTRUCTION',
    of: ['nextHandler', 'nextHead'],
    on: suggestion('HANDLING', { openInstructions: [{ toId: 'next' }] }),
  },
  {
    what: 'a report drafted to the council',
    act: 'SEND_REPORT',
    of: ['screener', 'receiver'],
    on: suggestion('HANDLING', { draftedReports: ['COUNCIL'] }),
  },
  {
    what: 'a promise',
    act: 'REPORT_COMMITMENT',
    of: ['handler', 'head'],
    dueOn: '2026-09-30',
    on: suggestion('FULFILLING', { commitmentCount: 1, commitments: [promise] }),
  },
  {
    what: 'a later reply of class A that is signed',
    act: 'ISSUE_AGAIN',
    of: ['handler', 'head'],
    on: suggestion('FULFILLING', {
      commitmentCount: 1,
      handlings: [handling({ state: 'REPLIED', reply: { state: 'SIGNED', sequence: 2 } })],
    }),
  },
  {
    what: 'a promise reported',
    act: 'LOOK_BACK',
    of: ['screener', 'townMember'],
    on: suggestion('FULFILLING', { commitmentCount: 1, commitments: [{ ...promise, isReported: true }] }),
  },
  {
    what: 'a sample drawn',
    act: 'LOOK_BACK',
    of: ['screener', 'townMember'],
    on: suggestion('FULFILLING', { openLookBackCount: 1 }),
  },
  {
    what: 'what was promised and passed',
    act: 'CLOSE',
    of: ['screener'],
    on: suggestion('FULFILLING', { commitmentCount: 1, passedCommitmentCount: 1, handlings: [replied] }),
  },
];

describe('what is to be done', () => {
  it.each(rows)(
    '$act: $what is asked of $of and of nobody else, with the date that holds',
    ({ act, of, dueOn, on }) => {
      const found = Object.entries(asked(on)).filter(([, todos]) => todos.some(([name]) => name === act));
      expect(found.map(([name]) => name)).toEqual(of);
      for (const [, todos] of found) expect(todos.filter(([name]) => name === act)).toEqual([[act, dueOn ?? null]]);
    },
  );

  it('is one thing at a time of each of them, where nothing else hangs on it', () => {
    const wait = rows.filter(({ act }) => !['ANSWER_INVITATION', 'ANSWER_CONSENT', 'FIRST_CHECK'].includes(act));
    for (const { what, of, on } of wait) expect(Object.keys(asked(on)), what).toEqual(of);
  });

  it('is one thing per unit of a person who works for two', () => {
    const both = { ...who.handler, grants: [...who.handler.grants, ...who.nextHandler.grants] };
    const parts = [handling(), handling({ ...separate, id: 'next part' })];
    expect(todosOf(both, suggestion('HANDLING', { handlings: parts }), today)).toEqual([
      { act: 'REPLY', dueOn: '2026-06-01', handlingId: 'handling' },
      { act: 'REPLY', dueOn: '2026-06-01', handlingId: 'next part' },
    ]);
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

describe('is not asked', () => {
  const nothing = (what: string, s: SuggestionToDo, on = today) => ({ what, s, on });

  it.each([
    nothing(
      'an assisting part before the suggestion is handled',
      suggestion('ASSIGNED', { handlings: [handling({ role: 'ASSISTING' })] }),
    ),
    nothing('a part of an earlier round', suggestion('HANDLING', { round: 2, handlings: [handling()] })),
    nothing('a part of a closed one', suggestion('CLOSED', { handlings: [handling({ state: 'ASSIGNED' })] })),
    nothing(
      'a part that was placed anew',
      suggestion('REPLIED', {
        evaluatorId: 'another',
        handlings: [
          busy,
          declined,
          handling({ ...separate, id: 'third', unitId: 'third', assignedAt: new Date('2026-03-06') }),
        ],
      }),
    ),
    nothing(
      'an opinion that was given',
      suggestion('REPLIED', {
        evaluatorId: 'another',
        coSignings: [{ ...invited, state: 'SIGNED', hasOpinion: true }],
      }),
    ),
    nothing(
      'a promise to look back on before its day',
      suggestion('FULFILLING', { commitmentCount: 1, commitments: [{ ...promise, unitId: 'third' }] }),
      '2026-09-30',
    ),
    nothing(
      'an application of one that is replied',
      suggestion('REPLIED', { evaluatorId: 'another', wideApplications: ['SENT', 'FORWARDED'] }),
    ),
    nothing('a purged one', suggestion('PURGED', { openInstructions: [{ toId: null }], coSignings: [invited] })),
  ])('$what', ({ s, on }) => expect(asked(s, on)).toEqual({}));

  it('the head of one unit, who handles for another, to sign the other’s drafts', () => {
    const both = { ...who.handler, grants: [...who.handler.grants, ...who.nextHead.grants] };
    const s = suggestion('HANDLING', { handlings: [handling({ reply: drafted })] });
    expect(todosOf(both, s, today)).toEqual([]);
  });

  it('the screening body to evaluate or answer in the deputy’s place', () => {
    expect(todosOf(who.screener, suggestion('REPLIED'), today)).toEqual([]);
    const acts = todosOf(who.screener, suggestion('SUBMITTED', { isConsentAsked: true }), today).map((t) => t.act);
    expect(acts).toEqual(['SCREEN']);
  });

  it('the delegation twice, before it is submitted again', () => {
    const s = suggestion('SUBMITTED', { raisedIn: 'SESSION', isFirstChecked: true });
    expect(todosOf(who.delegation, s, today)).toEqual([]);
  });

  it('the receiving organ to send the report that goes to itself', () => {
    expect(Object.keys(asked(suggestion('HANDLING', { draftedReports: ['INSPECTION_OFFICE'] })))).toEqual(['screener']);
  });

  it('a unit to sign a later reply that another of its own has overtaken', () => {
    const later = handling({ state: 'REPLIED', reply: { state: 'DRAFT', sequence: 2 } });
    const next = handling({ id: 'again', state: 'REPLIED', round: 2, reply: { state: 'ISSUED', sequence: 1 } });
    const open = { commitmentCount: 1, round: 2 };
    expect(asked(suggestion('FULFILLING', { ...open, handlings: [later, next] }))).toEqual({});
    expect(asked(suggestion('FULFILLING', { ...open, handlings: [later] }))).toEqual({ head: [['SIGN_REPLY', null]] });
  });
});

describe('where nobody holds the role that it waits for', () => {
  it('the unit enters the head’s signature from paper', () => {
    const s = suggestion('HANDLING', { handlings: [handling({ reply: drafted, hasHead: false })] });
    expect(todosOf(who.handler, s, today).map((t) => t.act)).toEqual(['ENTER_SIGNATURE']);
    expect(todosOf(who.handler, suggestion('HANDLING', { handlings: [handling({ reply: drafted })] }), today)).toEqual(
      [],
    );
  });

  it('the body decides an application that nobody forwards', () => {
    const s = suggestion('HANDLING', { wideApplications: ['SENT'], hasForwarder: false });
    expect(todosOf(who.screener, s, today).map((t) => t.act)).toEqual(['DECIDE_WIDE']);
  });

  it('an instruction to no organ is answered by whose the suggestion is', () => {
    const open = { openInstructions: [{ toId: null }] };
    expect(Object.keys(asked(suggestion('HANDLING', open)))).toEqual(['receiver']);
    const before = todosOf(who.screener, suggestion('ACCEPTED', { ...open, handedToId: null }), today);
    expect(before.map((t) => t.act)).toEqual(['HAND_OVER', 'ANSWER_INSTRUCTION']);
  });
});

it('every thing that is asked of a suggestion is proved here', () => {
  const proved = new Set<TodoAct>([...rows.map(({ act }) => act), 'ENTER_SIGNATURE']);
  const told = todoActs.filter((act) => !proved.has(act));
  expect(`${told}`).toBe('SIGN_RECEIPT,DRAW_LOOK_BACKS,PLAN_ACTIVITY,HOLD_ACTIVITY');
});
