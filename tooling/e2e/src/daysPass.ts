/** Days that a suggestion has behind it: the law wants a consultation before the day of the reply, and a test cannot wait. */
import pg from 'pg';
import type { Platform } from './platform.ts';

/** Moves everything that has happened to a suggestion so far that many days back, as if it had been assigned then. */
export async function daysPass({ ownerUrl }: Platform, title: string, days: number): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  const back = `- make_interval(days => ${Number(days)})`;
  const its = 'suggestion_id in (select id from suggestions where title = $1)';
  try {
    await owner.query(
      `update suggestions set submitted_at = submitted_at ${back}, accepted_at = accepted_at ${back}, handed_over_at = handed_over_at ${back}, filed_at = filed_at ${back}
       where title = $1`,
      [title],
    );
    await owner.query(
      `update handlings set assigned_at = assigned_at ${back}, acknowledged_at = acknowledged_at ${back} where ${its}`,
      [title],
    );
    await owner.query(`update suggestion_events set at = at ${back} where ${its}`, [title]);
  } finally {
    await owner.end();
  }
}
