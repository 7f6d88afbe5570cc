/** A unit signs for a suggestion (签收). */
import { chinaDate } from '@renda/domain';
import type { Act } from '../act.ts';
import { meetDeadlines } from '../deadline/setDeadline.ts';
import { type Asked, applyMove } from '../suggestion/moveSuggestion.ts';
import { type DecideHandling, type HandlingReach, moveHandling } from './moveHandling.ts';

/**
 * Acknowledges it, with `alsoGroup` also what the unit has to sign for of the same group; the first lead or separate unit to do so begins
 * the handling.
 */
export async function acknowledgeHandling(act: Act, asked: Asked, reach: HandlingReach = {}): Promise<void> {
  const decide: DecideHandling = async (tx, handling, suggestion) => {
    await meetDeadlines(tx, {
      suggestionId: suggestion.id,
      handlingId: handling.id,
      keys: ['acknowledge'],
      on: chinaDate(act.now),
    });
    const begins = suggestion.state === 'ASSIGNED' && handling.role !== 'ASSISTING';
    return {
      data: { acknowledgedAt: act.now },
      ...(begins ? { follow: async () => [await applyMove(tx, act, 'beginHandling', suggestion, {})] } : {}),
    };
  };
  await moveHandling(act, 'acknowledge', asked, decide, reach);
}
