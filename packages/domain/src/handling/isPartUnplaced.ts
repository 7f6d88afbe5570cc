/** Whether a separate unit's part still has to be placed anew: the round is not complete without it. */
import type { HandlingRole, HandlingState } from './handlingLifecycle.ts';

/** What of a round's handlings tells it. */
export type Placed = {
  readonly role: HandlingRole;
  readonly state: HandlingState;
  readonly round: number;
  readonly assignedAt: Date;
  readonly declinedAt: Date | null;
};

/** True when a separate unit declined in the round and no separate unit was placed since. */
export function isPartUnplaced(s: { readonly round: number; readonly handlings: readonly Placed[] }): boolean {
  const separate = s.handlings.filter((h) => h.round === s.round && h.role === 'SEPARATE');
  const last = Math.max(...separate.map((h) => h.declinedAt?.getTime() ?? 0), 0);
  return last > 0 && !separate.some((h) => h.state !== 'DECLINED' && h.assignedAt.getTime() > last);
}
