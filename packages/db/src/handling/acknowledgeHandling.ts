/** A unit signs for a suggestion (签收). */
import { chinaDate } from '@renda/domain';
import type { Act } from '../act.ts';
import { meetDeadlines } from '../deadline/setDeadline.ts';
import { type Asked, applyMove } from '../suggestion/moveSuggestion.ts';
import { moveHandling } from './moveHandling.ts';

/** Acknowledges it; the first lead or separate unit to do so begins the handling. */
export async function acknowledgeHandling(act: Act, asked: Asked): Promise<void> {
  await moveHandling(act, 'acknowledge', asked, async (tx, handling, suggestion) => {
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
  });
}
