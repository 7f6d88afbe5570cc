/** What a list of commitments is narrowed to, as a where-clause. */
import {
  type CommitmentState,
  chinaDate,
  openCommitmentStates,
  organsOf,
  type PlainDate,
  type Viewer,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { toDate } from '../day.ts';

export type CommitmentFilter = {
  readonly states?: readonly CommitmentState[] | null;
  /** Not reported as done, and its date has passed. */
  readonly isLate?: boolean | null;
  /** May be looked back on now: reported as done, or past its date, while the suggestion is carried out. */
  readonly awaitsLookBack?: boolean | null;
  /** Of the viewer's own units. */
  readonly isOwn?: boolean | null;
  readonly unitId?: string | null;
  readonly townshipId?: string | null;
  readonly dueBefore?: PlainDate | null;
};

/** The where-clause, seen from today in China. */
export function commitmentFilterWhere(f: CommitmentFilter, viewer: Viewer, now: Date): Prisma.CommitmentWhereInput {
  const today = toDate(chinaDate(now));
  const parts: readonly (Prisma.CommitmentWhereInput | false)[] = [
    f.states != null && { state: { in: [...f.states] } },
    f.isLate === true && { state: 'OPEN', dueOn: { lt: today } },
    f.awaitsLookBack === true && {
      state: { in: [...openCommitmentStates] },
      OR: [{ state: 'REPORTED' }, { dueOn: { lt: today } }],
      suggestion: { state: 'FULFILLING' },
    },
    f.isOwn === true && { handling: { unitId: { in: organsOf(viewer, 'HANDLER', 'UNIT_HEAD') } } },
    f.unitId != null && { handling: { unitId: f.unitId } },
    f.townshipId != null && { suggestion: { townshipId: f.townshipId } },
    f.dueBefore != null && { dueOn: { lt: toDate(f.dueBefore) } },
  ];
  return { AND: parts.filter((part) => part !== false) };
}
