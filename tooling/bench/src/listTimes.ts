/** Milliseconds in PostgreSQL for each filter that lists of suggestions offer. */
import { queryPlans } from '@renda/db/testing';
import { bulkLists, graphHarness } from '@renda/graph/testing';
import { type BenchDatabase, county } from './database.ts';
import { harnessed } from './harnessed.ts';

export type ListTime = {
  readonly viewer: string;
  readonly filter: string;
  readonly page: string;
  readonly milliseconds: number;
};

/** Of the first page and one in the middle, by each kind of viewer. */
export async function listTimes(database: BenchDatabase): Promise<ListTime[]> {
  const t = await graphHarness(harnessed(database));
  const lists = await bulkLists(t);
  await t.drop();
  const sent = lists.flatMap((list) => list.sent);
  const plans = await queryPlans(database.runtimeUrl, county, sent);
  return lists.map(({ viewer, filter, page, sent: own }) => ({
    viewer,
    filter,
    page,
    milliseconds: own.reduce((sum, each) => sum + (plans[sent.indexOf(each)]?.milliseconds ?? 0), 0),
  }));
}
