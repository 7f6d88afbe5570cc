/** Milliseconds in PostgreSQL in which similar suggestions are found. */
import { queryPlans } from '@renda/db/testing';
import { bulkSimilar, graphHarness } from '@renda/graph/testing';
import { type BenchDatabase, county } from './database.ts';
import { harnessed } from './harnessed.ts';

type SimilarTime = { readonly written: string; readonly milliseconds: number };

/** By what is being written; the search and the reading of what it found together. */
export async function similarTimes(database: BenchDatabase): Promise<SimilarTime[]> {
  const t = await graphHarness(harnessed(database));
  const asked = await bulkSimilar(t);
  await t.drop();
  const plans = await queryPlans(
    database.runtimeUrl,
    county,
    asked.flatMap(({ sent }) => sent),
  );
  return asked.map(({ written, sent }) => ({
    written,
    milliseconds: sent.reduce((sum) => sum + (plans.shift()?.milliseconds ?? 0), 0),
  }));
}
