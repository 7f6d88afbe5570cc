/** Who acts in tests: viewers without accounts behind them, by the world's clock. */
import type { Grant, Role, Viewer } from '@renda/domain';
import type { Act } from '../../act.ts';
import type { Db } from '../../client/countyClient.ts';
import { newId } from '../../newId.ts';

const jurisdiction = '530524';

/** A viewer without an account behind it: what sign-in would have found. */
export function testViewerOf(name: string, grants: readonly Partial<Grant>[]): Viewer {
  const whole = grants.map((g) => ({
    role: 'STAFF' as Role,
    organId: null,
    townshipId: null,
    delegationId: null,
    ...g,
  }));
  return { accountId: newId(), jurisdiction, personId: null, name, locale: 'zh-CN', grants: whole, mandates: [] };
}

/** The act of somebody, now by the world's clock. */
export function actOf(world: { readonly db: Db; now(): Date }, viewer: Viewer): Act {
  return { db: world.db, viewer, origin: { requestId: 'test' }, now: world.now() };
}
