/** What a body has to draw from: class A evaluated since its last draw. */
import { organsOf, type Viewer } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { drawable } from './drawLookBacks.ts';

/** How many each body of the viewer has that no draw was made from yet; bodies without any are left out. */
export async function undrawn(
  db: Db,
  viewer: Viewer,
): Promise<{ readonly screenerId: string; readonly count: number }[]> {
  const bodies = organsOf(viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER');
  if (bodies.length === 0) return [];
  const last = await db.lookBackDraw.groupBy({
    by: ['screenerId'],
    where: { screenerId: { in: bodies } },
    _max: { drawnAt: true },
  });
  const since = new Map(last.map(({ screenerId, _max }) => [screenerId, _max.drawnAt]));
  const either = [...new Set(bodies)].map((screenerId) => {
    const gt = since.get(screenerId) ?? new Date(0);
    // Where nobody evaluated it, the day on which that was due stands for the evaluation.
    const lately = { OR: [{ evaluatedAt: { gt } }, { evaluatedAt: null, evaluateDueOn: { gt } }] };
    return { AND: [drawable({ screenerId, sessionId: null, year: null }), lately] };
  });
  const found = await db.suggestion.groupBy({ by: ['screenerId'], where: { OR: either }, _count: true });
  return found.map(({ screenerId, _count }) => ({ screenerId, count: _count }));
}
