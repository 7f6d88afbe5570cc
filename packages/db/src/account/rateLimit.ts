/** How often anyone may try, counted in the database, so that several processes count together. */
import type pg from 'pg';

/** So many requests of one kind are let through within some seconds. */
export type RateLimit = { readonly key: string; readonly max: number; readonly seconds: number };

/** Counts a request against all the limits, in one statement, and says whether every one still admits it. */
export async function isAdmitted(connection: pg.Pool | pg.ClientBase, limits: readonly RateLimit[]): Promise<boolean> {
  const { rows } = await connection.query<{ isAdmitted: boolean }>({
    name: 'admit_request',
    text: `
      with limits as (select * from jsonb_to_recordset($1::jsonb) as l (key text, max int, seconds int)),
      counted as (
        insert into auth.rate_limits as r (key, count, ends_at)
        select key, 1, now() + make_interval(secs => seconds) from limits order by key
        on conflict (key) do update set
          count = case when r.ends_at > now() then r.count + 1 else 1 end,
          ends_at = case when r.ends_at > now() then r.ends_at else excluded.ends_at end
        returning key, count
      )
      select bool_and(counted.count <= limits.max) as "isAdmitted" from counted join limits using (key)`,
    values: [JSON.stringify(limits)],
  });
  return rows[0]?.isAdmitted ?? false;
}
