/** A small county for tests, built as the world nests: town, deputy, suggestion in a state. Everyone in it is invented. */
import type { Viewer } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Db } from '../client/countyClient.ts';
import { testCounty } from './world/county.ts';
import { actOf } from './world/people.ts';
import { testTown } from './world/town.ts';

export { completeDraft } from './world/life.ts';
export { testViewerOf } from './world/people.ts';
export { completeReply, replyAfterConsultation, testAttachment } from './world/reply.ts';

export type World = Awaited<ReturnType<typeof testWorld>>;

/** Builds the county's organs, term, rules and categories; `town` adds towns, and a town its deputies. */
export async function testWorld(db: Db) {
  const county = await testCounty(db);
  return {
    ...county,
    town: (name: string) => testTown(county, name),
    actOf: (viewer: Viewer): Act => actOf(county, viewer),
  };
}
