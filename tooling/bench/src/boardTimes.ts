/** Milliseconds in PostgreSQL that each board takes: the middle of five times. */
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
  // What a connection touches for the first time, the operating system has yet to map: the first time is not the database's own.
  const runs: number[][] = all.map(() => []);
  for (let run = 0; run < 6; run++) {
    const plans = await queryPlans(database.runtimeUrl, county, all);
    if (run > 0) plans.forEach(({ milliseconds }, i) => void runs[i]?.push(milliseconds));
  }
  const middles = runs.map((times) => times.toSorted((a, b) => a - b)[2] ?? 0);
  return asked.map(({ board, sent }) => ({
    board,
    milliseconds: sent.reduce((sum) => sum + (middles.shift() ?? 0), 0),
  }));
}
