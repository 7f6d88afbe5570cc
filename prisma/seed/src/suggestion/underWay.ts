/** What of this year's suggestions is under way today: counted from today, so that every state can be shown on any day. */
import type { SuggestionState } from '@renda/domain';

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
};

/** Of the county congress; the first few are enough to show the straight path. */
export const countyUnderWay: readonly UnderWay[] = [
  { state: 'DRAFT', since: 1, isOfCast: true },
  { state: 'SUBMITTED', since: 1, isOfCast: true },
  { state: 'HANDED_OVER', since: 1 },
  { state: 'ASSIGNED', since: 1, isOfCastUnit: true },
  { state: 'HANDLING', dueIn: 3, isOfCastUnit: true, isOfCast: true },
  { state: 'REPLIED', since: 1, isOfCast: true, isOfCastUnit: true },
  { state: 'EVALUATED', since: 1, isOfCast: true },
  { state: 'RETURNED', since: 2, isOfCast: true },
  { state: 'ACCEPTED', since: 1 },
  { state: 'CLOSED', since: 2, isOfCast: true },
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
  { state: 'EVALUATED', since: 4 },
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
  { state: 'HANDLING', dueIn: 21 },
  { state: 'HANDLING', dueIn: 44, isOfCast: true },
  { state: 'EVALUATED', since: 2 },
  { state: 'CLOSED', since: 5 },
];
