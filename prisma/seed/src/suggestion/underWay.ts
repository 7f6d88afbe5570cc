/** What of this year's suggestions is under way today: counted from today, so that every state can be shown on any day. */
import type { SuggestionState } from '@renda/domain';
import type { Fate, PromisePlan } from '../life/fate.ts';

/** One that stands in a state since so many working days, or whose reply is due in so many days (late when below zero). */
export type UnderWay = {
  readonly state: SuggestionState;
  readonly since?: number;
  readonly dueIn?: number;
  /** Led by one of the cast. */
  readonly isOfCast?: true;
  /** Handled by the unit of the cast's handler. */
  readonly isOfCastUnit?: true;
  readonly isWide?: true;
  /** Not a suggestion but the deputy's own case. */
  readonly isOwnCase?: true;
  /** Two units answer, each for itself. */
  readonly isSeparate?: true;
  /** Two units assist, the cast's among them. */
  readonly isAssistedByCast?: true;
  readonly fate?: Partial<Fate>;
};

/** A promise due so many days from today, and what was reported of it. */
const due = (dueIn: number, report: PromisePlan['report'] = 'NONE'): PromisePlan => ({ months: 1, dueIn, report });
const carriedOut = (...promises: PromisePlan[]): Partial<Fate> => ({
  replyClass: 'B',
  promises,
  results: ['SATISFIED'],
  isLapsed: false,
  isAnsweredAgain: false,
  stop: 'FULFILLING',
});
const dissatisfied: Partial<Fate> = { replyClass: 'C', promises: [], isLapsed: false, isDeclined: false };
const solved: Partial<Fate> = {
  replyClass: 'A',
  promises: [],
  results: ['SATISFIED'],
  isLapsed: false,
  stop: 'EVALUATED',
};

/** What may follow an evaluation, and what waits for somebody on the way to it. */
const countyAfterwards: readonly UnderWay[] = [
  { state: 'EVALUATED', since: 22, isOfCast: true, isOfCastUnit: true, fate: carriedOut(due(-6), due(40)) },
  { state: 'EVALUATED', since: 26, fate: carriedOut(due(-3, 'IN_TIME'), due(60)) },
  {
    state: 'EVALUATED',
    since: 18,
    isOfCastUnit: true,
    fate: { ...carriedOut(due(25, 'PROGRESS')), isSignedAgain: true },
  },
  { state: 'EVALUATED', since: 30, fate: carriedOut(due(-12)) },
  { state: 'EVALUATED', since: 24, fate: carriedOut(due(-1, 'IN_TIME')) },
  { state: 'EVALUATED', since: 12, fate: carriedOut(due(90), due(120)) },
  {
    state: 'EVALUATED',
    since: 2,
    isOfCast: true,
    fate: { ...dissatisfied, results: ['NOT_SATISFIED'], stop: 'EVALUATED' },
  },
  {
    state: 'EVALUATED',
    since: 14,
    isOfCastUnit: true,
    fate: { ...dissatisfied, results: ['NOT_SATISFIED'], stop: 'AGAIN' },
  },
  {
    state: 'EVALUATED',
    since: 44,
    fate: { ...dissatisfied, results: ['NOT_SATISFIED', 'NOT_SATISFIED'], stop: 'EVALUATED_AGAIN' },
  },
  {
    state: 'EVALUATED',
    since: 46,
    fate: { ...dissatisfied, results: ['NOT_SATISFIED', 'NOT_SATISFIED'], stop: 'REFERRED' },
  },
  {
    state: 'EVALUATED',
    since: 64,
    fate: { ...dissatisfied, results: ['NOT_SATISFIED', 'NOT_SATISFIED'], council: 'KEY_SUGGESTION', stop: 'DECIDED' },
  },
  {
    state: 'EVALUATED',
    since: 40,
    isOfCastUnit: true,
    fate: { ...carriedOut(due(-20, 'IN_TIME')), stop: 'FAILED' },
  },
  {
    state: 'HANDLING',
    dueIn: 20,
    isOfCastUnit: true,
    fate: { drafted: 'DRAFT', replyClass: 'B', promises: [due(150)] },
  },
  { state: 'HANDLING', dueIn: 10, isOfCastUnit: true, fate: { drafted: 'SIGNED', replyClass: 'A', promises: [] } },
  { state: 'HANDLING', dueIn: 26, isOfCast: true, fate: { objection: 'OPEN' } },
  { state: 'HANDLING', dueIn: 62, fate: { wide: 'SENT' } },
  { state: 'HANDLING', dueIn: 55, fate: { wide: 'FORWARDED' } },
  { state: 'HANDLING', dueIn: 48, fate: { wide: 'GRANTED' } },
  { state: 'HANDLING', dueIn: 40, fate: { wide: 'REFUSED' } },
  { state: 'HANDLING', dueIn: 36, isAssistedByCast: true, fate: { isPartOwed: true } },
  { state: 'HANDLING', dueIn: 74, isSeparate: true, fate: { isPartDeclined: true } },
  { state: 'HANDED_OVER', since: 5, fate: { isDeclined: true } },
  { state: 'ACCEPTED', since: 2 },
];

/** Of the county congress; the first few are enough to show the straight path. */
export const countyUnderWay: readonly UnderWay[] = [
  { state: 'DRAFT', since: 1, isOfCast: true, fate: { signers: 2 } },
  { state: 'SUBMITTED', since: 1, isOfCast: true },
  { state: 'HANDED_OVER', since: 1 },
  { state: 'ASSIGNED', since: 1, isOfCastUnit: true },
  { state: 'HANDLING', dueIn: 3, isOfCastUnit: true, isOfCast: true },
  { state: 'REPLIED', since: 1, isOfCast: true, isOfCastUnit: true },
  { state: 'EVALUATED', since: 1, isOfCast: true, fate: solved },
  { state: 'RETURNED', since: 2, isOfCast: true },
  { state: 'ACCEPTED', since: 1 },
  { state: 'CLOSED', since: 2, isOfCast: true, fate: { ...solved, stop: null } },
  { state: 'HANDLING', dueIn: -9, isOfCastUnit: true },
  { state: 'HANDLING', dueIn: -2 },
  { state: 'HANDLING', dueIn: 1, isOfCastUnit: true },
  { state: 'HANDLING', dueIn: 3 },
  { state: 'HANDLING', dueIn: 5 },
  { state: 'HANDLING', dueIn: 8, isOfCast: true },
  { state: 'HANDLING', dueIn: 12 },
  { state: 'HANDLING', dueIn: 16, isOfCastUnit: true },
  { state: 'HANDLING', dueIn: 24 },
  { state: 'HANDLING', dueIn: 33, isWide: true },
  { state: 'HANDLING', dueIn: 45 },
  { state: 'HANDLING', dueIn: 58, isOfCastUnit: true },
  { state: 'HANDLING', dueIn: 71 },
  { state: 'HANDLING', dueIn: 96, isWide: true },
  { state: 'DRAFT', since: 3, isOfCast: true },
  { state: 'DRAFT', since: 6 },
  { state: 'SUBMITTED', since: 2, isOwnCase: true },
  { state: 'SUBMITTED', since: 5 },
  { state: 'SUBMITTED', since: 13 },
  { state: 'RETURNED', since: 7 },
  { state: 'ACCEPTED', since: 3 },
  { state: 'HANDED_OVER', since: 2 },
  { state: 'HANDED_OVER', since: 4 },
  { state: 'ASSIGNED', since: 2 },
  { state: 'ASSIGNED', since: 3 },
  { state: 'ASSIGNED', since: 8, isOfCastUnit: true },
  { state: 'REPLIED', since: 4 },
  { state: 'REPLIED', since: 9, isOfCast: true },
  { state: 'REPLIED', since: 28 },
  { state: 'EVALUATED', since: 4, fate: solved },
  ...countyAfterwards,
];

/** Of the congress of the cast's township. */
export const townshipUnderWay: readonly UnderWay[] = [
  { state: 'SUBMITTED', since: 1 },
  { state: 'HANDLING', dueIn: 3 },
  { state: 'REPLIED', since: 2, isOfCast: true },
  { state: 'HANDED_OVER', since: 1 },
  { state: 'ASSIGNED', since: 1 },
  { state: 'DRAFT', since: 2, isOfCast: true },
  { state: 'SUBMITTED', since: 3, isOfCast: true },
  { state: 'RETURNED', since: 3, isOfCast: true },
  { state: 'ACCEPTED', since: 1 },
  { state: 'HANDLING', dueIn: -3 },
  { state: 'HANDLING', dueIn: 21, fate: { drafted: 'DRAFT', replyClass: 'A', promises: [] } },
  { state: 'HANDLING', dueIn: 44, isOfCast: true },
  { state: 'EVALUATED', since: 2, fate: solved },
  { state: 'CLOSED', since: 5, fate: { ...solved, stop: null } },
  { state: 'EVALUATED', since: 20, isOfCast: true, fate: carriedOut(due(-4), due(30)) },
  { state: 'EVALUATED', since: 25, fate: carriedOut(due(-2, 'IN_TIME')) },
  { state: 'EVALUATED', since: 3, fate: { ...dissatisfied, results: ['NOT_SATISFIED'], stop: 'EVALUATED' } },
  {
    state: 'EVALUATED',
    since: 42,
    fate: { ...dissatisfied, results: ['NOT_SATISFIED', 'NOT_SATISFIED'], stop: 'EVALUATED_AGAIN' },
  },
  {
    state: 'EVALUATED',
    since: 45,
    fate: { ...dissatisfied, results: ['NOT_SATISFIED', 'NOT_SATISFIED'], stop: 'REFERRED' },
  },
];
