import type { HandlingAct, HandlingMove, ReplyClass, ReplyState, SuggestionMove, SuggestionState } from '@renda/domain';
import { expect, it } from 'vitest';
import { actNamed, actsOf } from './actsOf.ts';

const handlerActs: HandlingAct[] = ['draftReply', 'enterSignature'];
const headActs: HandlingAct[] = [...handlerActs, 'signReply'];

const handling = (
  id: string,
  availableMoves: HandlingMove[],
  more: {
    consultations?: string[];
    reply?: ReplyState;
    acts?: HandlingAct[];
    replyClass?: ReplyClass;
    sequence?: number;
    round?: number;
  } = {},
) => ({
  id,
  round: more.round ?? 1,
  availableMoves,
  availableActs: more.acts ?? (availableMoves.includes('reply') ? handlerActs : []),
  consultations: (more.consultations ?? []).map((heldOn) => ({ heldOn })),
  reply: more.reply ? { state: more.reply, replyClass: more.replyClass ?? 'A', sequence: more.sequence ?? 1 } : null,
});
const on = (
  moves: SuggestionMove[],
  handlings: ReturnType<typeof handling>[] = [],
  mayRevise = false,
  state: SuggestionState = 'HANDLING',
) => actsOf({ state, round: 2, availableMoves: moves, mayRevise, handlings }, '2026-03-02');
const next = (acts: ReturnType<typeof on>) => acts.find((act) => act.isNext)?.name;

it('who may do nothing is offered nothing', () => {
  expect(on([])).toEqual([]);
});

it('accepting and sending back are one act: screening', () => {
  expect(on(['sendBack', 'accept']).map((act) => act.key)).toEqual(['screen']);
});

it('entering a paper form is offered but never the next step', () => {
  const acts = on(['evaluate']);
  expect(acts.map((act) => act.name)).toEqual(['evaluate']);
  expect(next(acts)).toBeUndefined();
});

it.each([
  ['signs for it first', handling('h', ['acknowledge']), 'acknowledge'],
  ['consults the deputy before it drafts', handling('h', ['consult', 'reply']), 'consult'],
  [
    'drafts once it has consulted',
    handling('h', ['consult', 'reply'], { consultations: ['2026-03-01'] }),
    'draftReply',
  ],
  [
    'enters the signature on paper once it has drafted',
    handling('h', ['consult', 'reply'], { consultations: ['2026-03-01'], reply: 'DRAFT' }),
    'enterSignature',
  ],
  [
    'has the head sign what is drafted',
    handling('h', ['consult', 'reply'], { consultations: ['2026-03-01'], reply: 'DRAFT', acts: headActs }),
    'signReply',
  ],
  [
    'issues once it is signed',
    handling('h', ['consult', 'reply'], { consultations: ['2026-03-01'], reply: 'SIGNED' }),
    'issueReply',
  ],
])('a unit %s', (_, part, expected) => {
  expect(next(on([], [part]))).toBe(expected);
});

it('an assisting unit is offered consultations and no reply', () => {
  expect(on([], [handling('h', ['consult'])]).map((act) => act.name)).toEqual(['consult']);
});

it('an address names an act by its name alone, or with the part of the unit', () => {
  const acts = on([], [handling('h1', ['acknowledge']), handling('h2', ['acknowledge'])]);
  expect(actNamed(acts, 'acknowledge.h2')?.handling?.id).toBe('h2');
  expect(actNamed(acts, 'acknowledge')?.handling?.id).toBe('h1');
  expect(actNamed(acts, 'close')).toBeNull();
});

it('no two acts are next at once', () => {
  const acts = on(['close'], [handling('h1', ['acknowledge']), handling('h2', ['acknowledge'])], true);
  expect(acts.filter((act) => act.isNext)).toHaveLength(1);
});

it('a reply that is not drafted cannot be issued yet', () => {
  const names = on([], [handling('h', ['reply'], { consultations: ['2026-03-01'] })]).map((act) => act.name);
  expect(names).toEqual(['draftReply']);
});

it('a reply cannot be the next step on the day of the only consultation', () => {
  const acts = on([], [handling('h', ['consult', 'reply'], { consultations: ['2026-03-02'], reply: 'SIGNED' })]);
  expect(acts.map((act) => act.name)).toContain('issueReply');
  expect(next(acts)).toBeUndefined();
});

it('what is not signed cannot be issued, and what is signed need not be signed again', () => {
  const names = (reply: ReplyState) =>
    on([], [handling('h', ['reply'], { reply, acts: headActs })]).map((act) => act.name);
  expect(names('DRAFT')).toEqual(['draftReply', 'signReply']);
  expect(names('SIGNED')).toEqual(['draftReply', 'issueReply']);
});

it.each(['handleAgain', 'refer', 'decide'] as const)('%s is the next step where it is open', (move) => {
  expect(next(on([move, 'purge']))).toBe(move);
});

it.each([
  ['begins it', { reply: 'ISSUED', replyClass: 'B' }, ['answerAgain']],
  ['goes on with its draft', { reply: 'DRAFT', sequence: 2 }, ['enterSignature', 'answerAgain']],
  ['issues it once signed', { reply: 'SIGNED', sequence: 2 }, ['answerAgain', 'issueAgain']],
  ['has nothing to answer again after an A', { reply: 'ISSUED', replyClass: 'A' }, []],
] as const)('a unit that answered with a B and has kept its promise %s', (_, more, expected) => {
  const acts: HandlingAct[] = ['enterSignature', 'answerAgain', 'issueAgain', 'reportCommitment'];
  const part = handling('h', [], { ...more, acts, round: 2 });
  expect(on([], [part], false, 'FULFILLING').map((act) => act.name)).toEqual(expected);
  expect(on([], [part], false, 'CLOSED').map((act) => act.name)).not.toContain('answerAgain');
  const before = handling('b', [], { ...more, acts, round: 1 });
  expect(on([], [before], false, 'FULFILLING').map((act) => act.name)).not.toContain('answerAgain');
});

it('an address that names a part’s reply opens what it lacks first', () => {
  const parts = [
    handling('g', ['consult', 'reply']),
    handling('h', ['consult', 'reply'], { consultations: ['2026-03-01'] }),
  ];
  expect(actNamed(on([], parts), 'reply.g')?.key).toBe('consult.g');
  expect(actNamed(on([], parts), 'reply.h')?.key).toBe('draftReply.h');
  expect(actNamed(on([], parts), 'reply.other')).toBeNull();
});
