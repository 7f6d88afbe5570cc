/** What a body has to draw from: class A evaluated since its last draw. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { drawableOfAll } from './drawLookBacks.ts';

/** How many each body of the viewer has that no draw was made from yet, in one statement; bodies without any are left out. */
export async function undrawn(db: Db, viewer: Viewer): Promise<readonly { readonly count: number }[]> {
  const bodies = organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
  if (bodies.length === 0) return [];
  const found = await db.organ.findMany({
    where: { id: { in: bodies } },
    orderBy: { id: 'asc' },
    select: {
      lookBackDraws: { orderBy: [{ drawnAt: 'desc' }, { id: 'desc' }], take: 1, select: { drawnAt: true } },
      screenedSuggestions: {
        where: drawableOfAll,
        select: { evaluatedAt: true, evaluateDueOn: true },
      },
    },
  });
  return found
    .map(({ lookBackDraws: [last], screenedSuggestions }) => {
      const since = last?.drawnAt ?? new Date(0);
      // Where nobody evaluated it, the day on which that was due stands for the evaluation.
      const lately = screenedSuggestions.filter((s) => (s.evaluatedAt ?? s.evaluateDueOn ?? since) > since);
      return { count: lately.length };
    })
    .filter(({ count }) => count > 0);
}
