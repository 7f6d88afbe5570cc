/** The act of a request, for what is written about papers. */
import type { Act } from '@renda/db';
import type { Context } from '@renda/graph';

export function actOf({ db, viewer, origin, now }: Context): Act {
  return { db, viewer, origin, now: now() };
}
