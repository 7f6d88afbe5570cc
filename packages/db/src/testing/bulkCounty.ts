/** A county with as many suggestions as a large one gathers in many years, for the shape of plans and for the bench. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const script = join(import.meta.dirname, 'bulkCounty.sql');

/**
 * Fills an empty county with a register, that many suggestions over the last 1,400 days in all states, their handlings and histories, and
 * gathers statistics: some ten seconds for 20,000. Works as the owner.
 */
export async function bulkCounty(ownerUrl: string, jurisdiction: string, suggestions: number): Promise<void> {
  const options = `-c app.jurisdiction=${jurisdiction} -c bulk.suggestions=${suggestions} -c timezone=Asia/Shanghai`;
  const owner = new pg.Client({ connectionString: ownerUrl, options });
  await owner.connect();
  try {
    await owner.query(await readFile(script, 'utf8'));
    await owner.query('analyze');
  } finally {
    await owner.end();
  }
}
