/** The act of a request: who writes, when and from where. */
import type { Act } from '@renda/db';
import type { Context } from './viewer.ts';

/** What `@renda/db` needs to write for this request. */
export function actOf(ctx: Context): Act {
  return { db: ctx.db, viewer: ctx.viewer, origin: ctx.origin, now: ctx.now() };
}
