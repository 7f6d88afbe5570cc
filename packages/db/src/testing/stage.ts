/** Where most tests of suggestions begin: a database of their own, a county in it, one town, and one deputy of the county. */
import type { Viewer } from '@renda/domain';
import { testDatabase } from './testDatabase.ts';
import { testWorld } from './world.ts';

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Opens it; `database.drop()` ends it. */
export async function openStage() {
  const database = await testDatabase();
  const world = await testWorld(database.county());
  const town = await world.town('田园镇');
  const deputy = await town.deputy('鲁');
  return {
    database,
    world,
    town,
    deputy,
    /** The act of somebody, now by the world's clock. */
    by: (viewer: Viewer) => world.actOf(viewer),
    /** A suggestion with all that its moves write, its history in order. */
    read: (id: string) =>
      world.db.suggestion.findUniqueOrThrow({
        where: { id },
        include: { handlings: true, deadlines: true, events: { orderBy: { id: 'asc' } } },
      }),
  };
}
