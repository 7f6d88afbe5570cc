/** Days that suggestions have behind them: the law wants a consultation before the day of the reply, and a test cannot wait. */
import pg from 'pg';
import type { Platform } from './platform.ts';

/** When what happened, by table; due dates stay, as if the days had gone by before them. */
const happened = {
  suggestion_events: ['at'],
  handlings: ['assigned_at', 'acknowledged_at', 'declined_at', 'contributed_at', 'replied_at'],
} as const;

/** Moves everything that has happened to the suggestions of these titles so far that many days back. */
export async function daysPass({ ownerUrl }: Platform, titles: readonly string[], days: number): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  const back = (columns: readonly string[]) =>
    columns.map((column) => `${column} = ${column} - make_interval(days => ${Number(days)})`).join(', ');
  const their = ['submitted_at', 'accepted_at', 'handed_over_at', 'filed_at', 'replied_at', 'evaluated_at'];
  try {
    await owner.query(`update suggestions set ${back(their)} where title = any($1)`, [titles]);
    for (const [table, columns] of Object.entries(happened)) {
      const theirs = 'suggestion_id in (select id from suggestions where title = any($1))';
      await owner.query(`update ${table} set ${back(columns)} where ${theirs}`, [titles]);
    }
  } finally {
    await owner.end();
  }
}
