/** Holidays and days worked instead, as rows of a file: held against the calendar as the county has it, written as its corrections. */
import { isWeekend, type PlainDate, partsOf, type Sentences, Stale, type WorkingCalendar } from '@renda/domain';
import { stateCouncilCalendar } from '../calendar/stateCouncilCalendar.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import { redateOpenDeadlines } from '../deadline/redate.ts';
import { enqueueJob } from '../job/enqueueJob.ts';
import { type Kept, KeyedJudge, type KeyedValues, type Remark } from './KeyedJudge.ts';
import type { KindWork } from './KindWork.ts';
import { writeHolidays } from './writeHolidays.ts';

/** A change of days moves open dates: they are counted anew by whoever took the file in, and by a job should that be lost. */
export const holidayWork: KindWork = {
  async fingerprint(tx) {
    const [row] = await tx.$queryRaw<{ fingerprint: string | null }[]>`
      select md5(string_agg(concat_ws('|', day, is_workday, name), ';' order by day)) as fingerprint from calendar_corrections`;
    return row?.fingerprint ?? '';
  },
  async judge(parts) {
    const calendar = stateCouncilCalendar();
    const corrected = await correctedDays(parts.act.db);
    const kept = ({ day }: KeyedValues) => corrected.get(String(day)) ?? publishedDay(calendar, String(day));
    return new KeyedJudge(parts, {
      kind: 'HOLIDAY',
      kept,
      remark: (values, known) => remarkOn(calendar, values, known),
      entry,
    });
  },
  async write(tx, act, importId, { added, changed }) {
    if ((await writeHolidays(tx, importId)) !== added + changed) throw new Stale();
    await enqueueJob(tx, 'redateDeadlines', {}, { runAt: act.now, key: 'changed' });
  },
  afterwards: redateOpenDeadlines,
  async table({ db }, today) {
    const rows = new Map<string, Kept>();
    const { holidays, makeUpWorkdays } = stateCouncilCalendar();
    const from = `${partsOf(today).year}-01-01`;
    for (const day of [...Object.keys(holidays), ...Object.keys(makeUpWorkdays)]) {
      const kept = publishedDay({ holidays, makeUpWorkdays }, day);
      if (day >= from && kept) rows.set(day, kept);
    }
    for (const [day, kept] of await correctedDays(db)) rows.set(day, kept);
    const inOrder = [...rows.values()].toSorted((a, b) => String(a.values.day).localeCompare(String(b.values.day)));
    return {
      fields: ['day', 'arrangement', 'name'],
      rows: inOrder.map(({ values }) => [
        String(values.day),
        values.arrangement === 'WORK' ? '上班' : '休息',
        String(values.name),
      ]),
      choices: {},
    };
  },
};

async function correctedDays(db: Tx): Promise<Map<string, Kept>> {
  const rows = await db.calendarCorrection.findMany({ orderBy: { day: 'asc' } });
  return new Map(
    rows.map(({ id, version, day, isWorkday, name }) => {
      const on = toDay(day);
      return [on, { id, version, values: { day: on, arrangement: isWorkday ? 'WORK' : 'OFF', name } }];
    }),
  );
}

/** The day as it was published, where it differs from the plain week. */
function publishedDay(
  { holidays, makeUpWorkdays }: Pick<WorkingCalendar, 'holidays' | 'makeUpWorkdays'>,
  day: PlainDate,
): Kept | null {
  const [off, worked] = [holidays[day], makeUpWorkdays[day]];
  const name = off ?? worked;
  if (name === undefined) return null;
  return { id: null, version: 0, values: { day, arrangement: off ? 'OFF' : 'WORK', name: name['zh-CN'] } };
}

/** What the plain week says already is no correction; what contradicts the published arrangement is looked at. */
function remarkOn(calendar: WorkingCalendar, { day, arrangement }: KeyedValues, kept: Kept | null): Remark | null {
  const on = String(day);
  if (kept === null && arrangement === 'WORK' && !isWeekend(on)) {
    return { field: 'arrangement', say: remarks.worked, isNothing: true };
  }
  const published = publishedDay(calendar, on);
  if (published === null || published.values.arrangement === arrangement) return null;
  return { field: 'arrangement', say: remarks.against };
}

const remarks = {
  worked: {
    'zh-CN': '这一天本来就上班，不必更正，不会导入。',
    en: 'This is a working day anyway; nothing is taken in for it.',
  },
  against: {
    'zh-CN': '与国务院公布的安排不同，请核对。',
    en: 'This differs from the published arrangement; check it.',
  },
} as const satisfies Record<string, Sentences>;

function entry(id: string, { day, arrangement, name }: KeyedValues) {
  return { id, day, is_workday: arrangement === 'WORK', name };
}
