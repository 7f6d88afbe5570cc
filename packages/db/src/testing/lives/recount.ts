/** A plain second opinion on a life: counters counted again from rows, and due dates counted day by day, without the code under test. */
import { isWorkday } from 'chinese-days';
import { Prisma } from '../../../generated/client/client.ts';
import type { Db } from '../../client/countyClient.ts';

/** Counters as they are kept, each beside its recount. */
export type Recount = Readonly<Record<string, number>>;

/** Counters kept and counted again, in one statement. */
export async function recount(db: Db, id: string): Promise<{ readonly kept: Recount; readonly counted: Recount }> {
  const [row] = await db.$queryRaw<{ kept: Recount; counted: Recount }[]>(Prisma.sql`
    select
      jsonb_build_object(
        'returns', s.return_count, 'declines', s.decline_count, 'consultations', s.consultation_count,
        'faceToFace', s.face_to_face_count, 'commitments', s.commitment_count, 'passed', s.passed_commitment_count,
        'lookBacks', s.open_look_back_count, 'objections', s.open_objection_count,
        'dissatisfied', s.dissatisfied_count, 'round', s.round) as kept,
      jsonb_build_object(
        'returns', (select count(*) from suggestion_events e where e.suggestion_id = s.id and e.move = 'sendBack'),
        'declines', (select count(*) from handlings h where h.suggestion_id = s.id and h.declined_at is not null),
        'consultations', (select count(*) from consultations c where c.suggestion_id = s.id and not exists (
          select 1 from objections o where o.consultation_id = c.id and o.is_upheld)),
        'faceToFace', (select count(*) from consultations c where c.suggestion_id = s.id and c.mode = 'FACE_TO_FACE'
          and not exists (select 1 from objections o where o.consultation_id = c.id and o.is_upheld)),
        'commitments', (select count(*) from commitments c where c.suggestion_id = s.id and c.is_made
          and c.state in ('OPEN', 'REPORTED', 'PASSED')),
        'passed', (select count(*) from commitments c where c.suggestion_id = s.id and c.is_made and c.state = 'PASSED'),
        'lookBacks', (select count(*) from look_backs l where l.suggestion_id = s.id and l.state = 'DUE'),
        'objections', (select count(*) from objections o where o.suggestion_id = s.id and o.answered_at is null),
        'dissatisfied', (select count(distinct h.round) from evaluations v join handlings h on h.id = v.handling_id
          where v.suggestion_id = s.id and v.result = 'NOT_SATISFIED'),
        'round', (select 1 + count(*) from suggestion_events e where e.suggestion_id = s.id
          and e.to_state = 'HANDLING' and e.from_state in ('EVALUATED', 'WITH_COUNCIL', 'FULFILLING'))) as counted
    from suggestions s where s.id = ${id}::uuid`);
  if (row === undefined) throw new Error('the suggestion is gone');
  return row;
}

/** So many months later, the month's last day where it has no such day, and on to a working day: counted by hand. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const target = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(target / 12), (target % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  let found = new Date(Date.UTC(y, m - 1, Math.min(date, last)));
  while (!isWorking(iso(found))) found = new Date(found.getTime() + 86_400_000);
  return iso(found);
}

const lastPublished = 2026;

/** Weekends alone where the year's holidays are not published. */
function isWorking(day: string): boolean {
  if (Number(day.slice(0, 4)) <= lastPublished) return isWorkday(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
