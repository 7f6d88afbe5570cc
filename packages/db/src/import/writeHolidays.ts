/** The days of an import that was previewed become corrections of the county's calendar. */
import type { Tx } from '../client/countyClient.ts';

/** Writes them by one statement and promises how many; a day corrected before is corrected anew. */
export function writeHolidays(tx: Tx, importId: string): Promise<number> {
  return tx.$executeRaw`
    insert into calendar_corrections (id, day, is_workday, name)
    select e.id, e.day, e.is_workday, e.name
    from import_rows r cross join lateral jsonb_to_record(r.entry) as e (id uuid, day date, is_workday boolean, name text)
    where r.import_id = ${importId}::uuid and r.effect in ('ADD', 'CHANGE')
    on conflict (jurisdiction, day) do update
    set is_workday = excluded.is_workday, name = excluded.name, version = calendar_corrections.version + 1`;
}
