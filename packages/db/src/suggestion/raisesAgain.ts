/** Raising again what an earlier suggestion did not solve (滚动办理): the new one points at it. */
import { Invalid, mayBeRaisedAgain, NotFound } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { outcomeFacts, outcomeSelect } from './suggestionOutcome.ts';
import { visibleSuggestions } from './visibleTo.ts';

/**
 * Refuses to point at one that the viewer does not see (`NotFound`), or that was not answered or is solved (`Invalid`). What already points
 * there may stay, whatever became of the earlier one meanwhile.
 */
export async function assertRaisesAgain(tx: Tx, act: Act, earlierId: string, standing: string | null): Promise<void> {
  if (earlierId === standing) return;
  const earlier = await tx.suggestion.findFirst({
    where: { id: earlierId, AND: visibleSuggestions(act.viewer) },
    select: outcomeSelect,
  });
  if (earlier === null) throw new NotFound();
  if (mayBeRaisedAgain(outcomeFacts(earlier))) return;
  throw new Invalid('raisesAgainId', {
    'zh-CN': '只有已经答复、还没有解决的建议，才能再次提出。',
    en: 'Only a suggestion that was answered and is not solved can be raised again.',
  });
}
