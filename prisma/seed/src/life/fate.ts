/** What becomes of a suggestion beside its days: who signs with it, who declines it, what is promised, how it is marked, where it stops. */
import type { CouncilOutcome, Mark, PlainDate } from '@renda/domain';
import type { Random } from '../chance/Random.ts';

/** A promise in a reply: due so many months after it, or so many days from today; and what the unit reports of it. */
export type PromisePlan = {
  readonly months: number;
  readonly dueIn?: number;
  readonly report: 'IN_TIME' | 'LATE' | 'PROGRESS' | 'NONE';
};

/** How a suggestion leaves the way before it is handed over; `on` is the day, and `isNumbered` whether it had been accepted. */
export type WayOut = {
  readonly kind: 'WITHDRAWN' | 'REDIRECTED' | 'JOINED' | 'ENDED_FOR_REFERENCE' | 'ASKED' | 'PURGED';
  readonly on: PlainDate;
};

/** After which step a life that is under way today stops, whatever day it is. */
export type Stop = 'EVALUATED' | 'AGAIN' | 'EVALUATED_AGAIN' | 'REFERRED' | 'DECIDED' | 'FULFILLING' | 'FAILED';

export type Fate = {
  /** How many other deputies are asked to sign. */
  readonly signers: number;
  /** The first unit declines, and it is placed anew. */
  readonly isDeclined: boolean;
  readonly replyClass: 'A' | 'B' | 'C';
  readonly promises: readonly PromisePlan[];
  /** The result of each round; the last holds for those that follow. */
  readonly results: readonly Mark[];
  /** Nobody evaluates in time. */
  readonly isLapsed: boolean;
  /** A class B is answered again as an A. */
  readonly isAnsweredAgain: boolean;
  /** The first look-back fails. */
  readonly isFailed: boolean;
  readonly council: CouncilOutcome;
  readonly wide: 'SENT' | 'FORWARDED' | 'GRANTED' | 'REFUSED' | null;
  /** The deputy objects to what is told of the consultation. */
  readonly objection: 'UPHELD' | 'NOT_UPHELD' | 'OPEN' | null;
  /** How far a reply under way has come. */
  readonly drafted: 'DRAFT' | 'SIGNED' | null;
  /** A later reply of class A is signed, and not issued yet. */
  readonly isSignedAgain: boolean;
  /** One of several separate units declines, and nobody has taken its part. */
  readonly isPartDeclined: boolean;
  /** The assisting units owe their part still. */
  readonly isPartOwed: boolean;
  readonly wayOut: WayOut | null;
  readonly stop: Stop | null;
};

const reports = { IN_TIME: 74, LATE: 15, PROGRESS: 6, NONE: 5 } satisfies Record<PromisePlan['report'], number>;
const results = { SATISFIED: 74, BASICALLY_SATISFIED: 20, NOT_SATISFIED: 6 } satisfies Record<Mark, number>;
const later = { SATISFIED: 40, BASICALLY_SATISFIED: 38, NOT_SATISFIED: 22 } satisfies Record<Mark, number>;
const outcomes = { THIRD_HANDLING: 4, KEY_SUGGESTION: 2, STANDING_COMMITTEE: 1, ENDED: 2 } satisfies Record<
  CouncilOutcome,
  number
>;

/** Throws for a fate; what is given holds, and a matter that is hindered may be answered as a C. */
export function fateOf(
  random: Random,
  about: { readonly isHindered: boolean; readonly isOfTownship: boolean; readonly isSeparate: boolean },
  given: Partial<Fate> = {},
): Fate {
  const replyClass = given.replyClass ?? thrownClass(random, about.isHindered);
  const many = replyClass === 'B' ? random.int(1, 2) : Number(replyClass === 'A' && random.chance(0.1));
  const first = random.weighted(results);
  const isDissatisfied = first === 'NOT_SATISFIED' && !about.isSeparate;
  const thrown: Fate = {
    signers: random.chance(0.42) ? random.int(1, 5) : 0,
    isDeclined: random.chance(0.14),
    replyClass,
    promises: Array.from({ length: many }, () => ({ months: random.int(1, 8), report: random.weighted(reports) })),
    results: isDissatisfied ? [first, random.weighted(later), 'BASICALLY_SATISFIED'] : [sparing(first)],
    isLapsed: random.chance(0.04),
    isAnsweredAgain: replyClass === 'B' && random.chance(0.14),
    isFailed: random.chance(0.1),
    council: about.isOfTownship ? random.pick(['THIRD_HANDLING', 'ENDED'] as const) : random.weighted(outcomes),
    wide: null,
    objection: random.chance(0.03) ? random.pick(['UPHELD', 'NOT_UPHELD'] as const) : null,
    drafted: null,
    isSignedAgain: false,
    isPartDeclined: false,
    isPartOwed: false,
    wayOut: null,
    stop: null,
  };
  return { ...thrown, ...given };
}

function thrownClass(random: Random, isHindered: boolean): Fate['replyClass'] {
  return random.weighted(isHindered ? { A: 36, B: 30, C: 34 } : { A: 62, B: 36, C: 2 });
}

function sparing(mark: Mark): Mark {
  return mark === 'NOT_SATISFIED' ? 'BASICALLY_SATISFIED' : mark;
}
