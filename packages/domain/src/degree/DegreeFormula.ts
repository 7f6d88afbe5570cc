/** How the degrees are reckoned, as data: points per measure, and since when. An old year keeps the formula of its time. */
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Degree, Measure, UnitDuty, UnitMeasure } from './degreeTerms.ts';

/** Points that each measure may bring; the degree is measured only once one of the decisive ones is. */
export type Scale<M extends string> = {
  readonly points: Readonly<Partial<Record<M, number>>>;
  readonly decisive: readonly M[];
};

export type DegreeFormula = {
  /** As it is cited under a board. */
  readonly version: string;
  readonly inForceFrom: PlainDate;
  /** The first day on which it no longer applies; null while it does. */
  readonly inForceTo: PlainDate | null;
  readonly suggestion: Readonly<Record<Degree, Scale<Measure>>>;
  readonly unit: Readonly<Record<Degree | UnitDuty, Scale<UnitMeasure>>>;
  /** What is this many days late, or later, brings nothing; each day before that takes an equal part away. */
  readonly lateDaysToNothing: number;
  /** Calendar days from handing over within which assigning is prompt: no law dates it. */
  readonly assignWithinDays: number;
  /** What 基本满意 brings of what 满意 brings. */
  readonly basicallySatisfiedShare: number;
  /** What a suggestion from the deputy's own knowledge brings of what one from research or contact brings. */
  readonly ownKnowledgeShare: number;
};

/** The first formula. */
const first: DegreeFormula = {
  version: '2026-1',
  inForceFrom: '2010-10-28',
  inForceTo: null,
  suggestion: {
    ACCURACY: {
      points: { acceptedAtFirstGo: 40, withinPowers: 40, groundedInContact: 20 },
      decisive: ['withinPowers'],
    },
    SPEED: {
      points: {
        handedOverInTime: 25,
        assignedPromptly: 15,
        acknowledgedInTime: 15,
        notDeclined: 10,
        repliedInTime: 35,
      },
      decisive: ['repliedInTime'],
    },
    INTENSITY: {
      points: { consulted: 30, metFaceToFace: 30, assistedInTime: 20, repliedByAll: 20 },
      decisive: ['repliedByAll'],
    },
    STRENGTH: {
      points: { commitmentsKept: 50, lookedBackWell: 30, doneAtOnce: 20 },
      decisive: ['commitmentsKept', 'lookedBackWell'],
    },
    SATISFACTION: { points: { attitude: 40, result: 60 }, decisive: ['result'] },
  },
  unit: {
    ACCURACY: { points: { answeredToThePoint: 100 }, decisive: ['answeredToThePoint'] },
    SPEED: {
      points: { acknowledgedInTime: 30, repliedInTime: 70, contributedInTime: 70 },
      decisive: ['repliedInTime', 'contributedInTime'],
    },
    INTENSITY: { points: { consulted: 50, metFaceToFace: 50 }, decisive: ['consulted'] },
    STRENGTH: { points: { commitmentsKept: 100 }, decisive: ['commitmentsKept'] },
    SATISFACTION: { points: { attitude: 40, result: 60 }, decisive: ['result'] },
    LEAD_PULLED: { points: { assistantsInTime: 60, repliedInTime: 40 }, decisive: ['assistantsInTime'] },
    OWN_TASK_DONE: {
      points: { acknowledgedInTime: 20, consulted: 20, repliedInTime: 30, commitmentsKept: 30 },
      decisive: ['repliedInTime'],
    },
    ASSISTANT_HELPED: { points: { acknowledgedInTime: 30, contributedInTime: 70 }, decisive: ['contributedInTime'] },
  },
  lateDaysToNothing: 30,
  assignWithinDays: 7,
  basicallySatisfiedShare: 0.6,
  ownKnowledgeShare: 0.5,
};

/** Every version there was, oldest first; a new one is added from a day on, never put in the place of an old one. */
export const degreeFormulas: readonly DegreeFormula[] = [first];

/**
 * The formula of a year: the one in force on its last day, so that all of one year are measured alike. Before the first
 * version, the first.
 */
export function formulaOfYear(year: number, formulas: readonly DegreeFormula[] = degreeFormulas): DegreeFormula {
  const end = `${String(year).padStart(4, '0')}-12-31`;
  const inForce = formulas.filter((f) => f.inForceFrom <= end && (f.inForceTo === null || end < f.inForceTo));
  return inForce[inForce.length - 1] ?? formulas[0] ?? first;
}
