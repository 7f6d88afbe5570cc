/** The suggestion of a co-signer that the viewer may see, for the answers of mutations. */
import { visibleCoSigners } from '@renda/db';
import { NotFound } from '@renda/domain';
import type { Context } from '../viewer.ts';

/** Its id; refuses with `NotFound`. */
export async function suggestionOf({ db, viewer }: Context, coSignerId: string): Promise<string> {
  const row = await db.coSigner.findFirst({
    where: { id: coSignerId, AND: visibleCoSigners(viewer) },
    select: { suggestionId: true },
  });
  if (row === null) throw new NotFound();
  return row.suggestionId;
}
