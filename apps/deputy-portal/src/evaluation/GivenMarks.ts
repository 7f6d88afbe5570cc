import {
  checkedText,
  type HandlingRole,
  handlingLimits,
  Invalid,
  type Mark,
  marks,
  replyingRoles,
} from '@renda/domain';
import type { Locale } from '@renda/ui/texts';

/** What the deputy has marked so far for one unit's reply. */
export interface GivenMarks {
  attitude: Mark | null;
  result: Mark | null;
  reason: string;
}

export const noMarks: GivenMarks = { attitude: null, result: null, reason: '' };

/** Whether a reason is owed: either mark is 不满意. */
export function owesReason({ attitude, result }: GivenMarks): boolean {
  return attitude === 'NOT_SATISFIED' || result === 'NOT_SATISFIED';
}

/** The handlings whose replies are evaluated: of the latest round, of units that owed one, and gave it. */
export function evaluatedHandlings<Handling extends { role: HandlingRole; state: string; round: number }>(
  handlings: readonly Handling[],
): Handling[] {
  const round = Math.max(...handlings.map((handling) => handling.round));
  return handlings.filter(
    (handling) =>
      handling.round === round &&
      handling.state === 'REPLIED' &&
      (replyingRoles as readonly string[]).includes(handling.role),
  );
}

/** What is missing of one unit's marks, field by field; empty when nothing is. */
export function markGaps(given: GivenMarks, locale: Locale, choose: string): Partial<Record<keyof GivenMarks, string>> {
  const reason = owesReason(given) ? reasonRefusal(given.reason, locale) : null;
  return {
    ...(given.attitude ? {} : { attitude: choose }),
    ...(given.result ? {} : { result: choose }),
    ...(reason ? { reason } : {}),
  };
}

function reasonRefusal(reason: string, locale: Locale): string | null {
  try {
    checkedText('reason', reason, handlingLimits.evaluationReason);
    return null;
  } catch (refused) {
    if (refused instanceof Invalid) return refused.sentence(locale);
    throw refused;
  }
}

/** Marks as this device kept them for one handling; whatever else was kept is no mark. */
export function readMarks(value: unknown): GivenMarks {
  if (typeof value !== 'object' || value === null) return noMarks;
  const { attitude, result, reason } = value as { [K in keyof GivenMarks]?: unknown };
  return {
    attitude: marks.find((mark) => mark === attitude) ?? null,
    result: marks.find((mark) => mark === result) ?? null,
    reason: typeof reason === 'string' ? reason : '',
  };
}
