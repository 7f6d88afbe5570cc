/** Milliseconds in PostgreSQL that each board takes. */
import { queryPlans } from '@renda/db/testing';
import { bulkBoards, graphHarness } from '@renda/graph/testing';
import { type BenchDatabase, county } from './database.ts';
import { harnessed } from './harnessed.ts';

type BoardTime = { readonly board: string; readonly milliseconds: number };

/** By grouping, of all years and of one. */
export async function boardTimes(database: BenchDatabase): Promise<BoardTime[]> {
  const t = await graphHarness(harnessed(database));
  const asked = await bulkBoards(t);
  await t.drop();
  const all = asked.flatMap(({ sent }) => sent);
  // What a connection touches for the first time, the operating system has yet to map: only the second time is the database's own.
  const plans = (await queryPlans(database.runtimeUrl, county, [...all, ...all.map((each) => ({ ...each }))])).slice(
    all.length,
  );
  return asked.map(({ board, sent }) => ({
    board,
    milliseconds: sent.reduce((sum) => sum + (plans.shift()?.milliseconds ?? 0), 0),
  }));
}
