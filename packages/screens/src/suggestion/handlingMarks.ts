import type { Mark } from '@renda/domain';

/** The marks given for one unit's reply. */
export interface GivenMarks {
  attitude: Mark;
  result: Mark;
  reason?: string;
}

/** Whether a reason is owed for these marks: where either is 不满意. */
export function owesReason(marks: Partial<GivenMarks> | undefined): boolean {
  return marks?.attitude === 'NOT_SATISFIED' || marks?.result === 'NOT_SATISFIED';
}

/** The marks by handling, as the server takes them; a reason only where it is owed. */
export function handlingMarks(marks: Readonly<Record<string, GivenMarks>>) {
  return Object.entries(marks).map(([handlingId, given]) => ({
    handlingId,
    attitude: given.attitude,
    result: given.result,
    reason: owesReason(given) ? (given.reason ?? null) : null,
  }));
}
