/** Which suggestions are in somebody's charge (分管), as the chain of responsibility names them: today, or on the day it was closed. */
import { chargesOn, type HeldCharge } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

type Where = Prisma.SuggestionWhereInput;

/**
 * The suggestions that units of these charges handle (not those they declined), while the charge holds; a closed one where it held on the
 * day of closing. Days are the county's. No charge, no suggestion.
 */
export function inChargeWhere(charges: readonly HeldCharge[], today: string): Where {
  // A way for each span of days, mostly one in all: each looks through what its units handle.
  const spans = Map.groupBy(charges, ({ from, to }) => `${from} ${to}`);
  const [first, ...others] = [...spans.values()].map((alike) => ({ ...heldWhile(alike, today), ...handledBy(alike) }));
  if (first === undefined) return { id: { in: [] } };
  return others.length === 0 ? first : { OR: [first, ...others] };
}

function handledBy(charges: readonly HeldCharge[]): Where {
  const unitId = { in: [...new Set(charges.map((charge) => charge.unitId))] };
  return { handlings: { some: { unitId, state: { not: 'DECLINED' } } } };
}

// All of a group hold from the same day to the same day.
function heldWhile(alike: readonly HeldCharge[], today: string): Where {
  const closedWithin = alike.slice(0, 1).map(({ from, to }) => ({
    closedAt: { gte: startOf(from), ...(to === null ? {} : { lt: startOf(to) }) },
  }));
  return { OR: [...(chargesOn({ charges: alike }, today).length > 0 ? [{ closedAt: null }] : []), ...closedWithin] };
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
