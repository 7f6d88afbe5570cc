/** The lists that the numbers of a board open, as where-clauses: what was counted, and on what a degree is measured. */
import { type Count, type Degree, degrees, type UnitDuty } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { countWhere } from './counted.ts';

/** By what a number of a board narrows a list; a degree of a unit is measured on its own part. */
export type BoardNumber = {
  readonly counted?: Count | null;
  readonly measured?: Degree | UnitDuty | null;
  /** A unit that owes or owed a reply; with `measured`, the unit whose part is measured, whatever its role. */
  readonly answeringUnitId?: string | null;
  /** Of those without a township, category or session. */
  readonly without?: 'TOWNSHIP' | 'CATEGORY' | 'SESSION' | null;
};

const withoutWhere = {
  TOWNSHIP: { townshipId: null },
  CATEGORY: { categoryId: null },
  SESSION: { sessionId: null },
} as const satisfies Record<string, Where>;

/** The conditions of a number; none narrows nothing. */
export function boardNumberWhere({ counted, measured, answeringUnitId, without }: BoardNumber, today: Date): Where[] {
  return [
    ...(counted ? [countWhere[counted]] : []),
    ...(without ? [withoutWhere[without]] : []),
    ...(measured ? [countWhere.ACCEPTED] : []),
    ...(measured && answeringUnitId ? [unitMeasuredWhere(measured, answeringUnitId, today)] : []),
    ...(measured && !answeringUnitId && isDegree(measured) ? [measuredWhere(measured, today)] : []),
    ...(!measured && answeringUnitId ? [answeredByWhere(answeringUnitId)] : []),
  ];
}

function isDegree(key: Degree | UnitDuty): key is Degree {
  return (degrees as readonly string[]).includes(key);
}

type Where = Prisma.SuggestionWhereInput;
type HandlingWhere = Prisma.HandlingWhereInput;

const stands: HandlingWhere = { state: { not: 'DECLINED' } };
const owes: HandlingWhere = { ...stands, role: { not: 'ASSISTING' } };
const assists: HandlingWhere = { ...stands, role: 'ASSISTING', contributeDueOn: { not: null } };

const given = (today: Date): HandlingWhere => ({ OR: [{ repliedAt: { not: null } }, { replyDueOn: { lt: today } }] });
const handedIn = (today: Date): HandlingWhere => ({
  OR: [{ contributedAt: { not: null } }, { contributeDueOn: { lt: today } }],
});
const promiseDue = (today: Date): Prisma.CommitmentWhereInput => ({
  isMade: true,
  OR: [{ state: { in: ['PASSED', 'FAILED'] } }, { state: 'OPEN', dueOn: { lt: today } }],
});

// The suggestions on which the degree is measured by now, of those accepted.
function measuredWhere(degree: Degree, today: Date): Where {
  const answered: Where = { OR: [{ repliedAt: { not: null } }, { replyDueOn: { lt: today } }] };
  const of: Readonly<Record<Degree, Where>> = {
    ACCURACY: {},
    SPEED: answered,
    INTENSITY: answered,
    STRENGTH: {
      OR: [{ commitments: { some: promiseDue(today) } }, { lookBacks: { some: { state: { not: 'DUE' } } } }],
    },
    SATISFACTION: { resultMark: { not: null }, isEvaluationLapsed: false },
  };
  return of[degree];
}

// The suggestions in which that unit's own part is measured by now: its degrees, and the duties of its role.
function unitMeasuredWhere(key: Degree | UnitDuty, unitId: string, today: Date): Where {
  const part = (where: HandlingWhere): Where => ({ handlings: { some: { unitId, AND: where } } });
  const evaluated = part({ ...owes, evaluations: { some: {} } });
  const answered = part({ ...owes, ...given(today) });
  const of: Readonly<Record<Degree | UnitDuty, Where>> = {
    ACCURACY: evaluated,
    SPEED: { OR: [answered, part({ ...assists, ...handedIn(today) })] },
    INTENSITY: answered,
    STRENGTH: part({ ...owes, commitments: { some: promiseDue(today) } }),
    SATISFACTION: evaluated,
    LEAD_PULLED: {
      AND: [part({ ...stands, role: 'LEAD' }), { handlings: { some: { ...assists, ...handedIn(today) } } }],
    },
    OWN_TASK_DONE: answered,
    ASSISTANT_HELPED: part({ ...assists, ...handedIn(today) }),
  };
  return of[key];
}

function answeredByWhere(unitId: string): Where {
  return { handlings: { some: { unitId, ...owes } } };
}
