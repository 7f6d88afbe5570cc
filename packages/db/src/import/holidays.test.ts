import { NotFound, type RawCell } from '@renda/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toDate, toDay } from '../day.ts';
import { readTimetable } from '../deadline/setDeadline.ts';
import { exported, stagedImport, testViewerOf } from '../testing/index.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { holidayMoves } from './holidayMoves.ts';
import { takeInImport } from './takeInImport.ts';

let { by, database, deputy, read, world } = {} as Stage;
beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const headings = ['日期', '安排', '名称'];
const staged = (rows: readonly (readonly RawCell[])[]) => stagedImport(by(world.staff), 'HOLIDAY', headings, rows);
const importOf = (id: string) => world.db.import.findUniqueOrThrow({ where: { id } });
const takeIn = async (id: string) => takeInImport(by(world.staff), { id, version: (await importOf(id)).version });
const rowsOf = async (importId: string) => {
  const rows = await world.db.importRow.findMany({ where: { importId }, orderBy: { number: 'asc' } });
  return rows.map(({ state, effect }) => `${state} ${effect}`);
};

it('days are held against the published calendar and against what the county put right', async () => {
  const id = await staged([
    ['2026-10-01', '休息', '国庆节'],
    ['2026年11月23日', '休息', '县庆'],
    ['2026-10-10', '休息', '国庆节'],
    ['2026-11-24', '上班', '不必写'],
    ['2026-11-23', '休息', '县庆'],
    ['2026-02-30', '休息', '没有这天'],
    ['2026-11-25', '半天', '没有半天'],
  ]);
  expect(await rowsOf(id)).toEqual([
    'SAME NONE',
    'NEW ADD',
    'WARNING ADD',
    'WARNING NONE',
    'ERROR NONE',
    'ERROR NONE',
    'ERROR NONE',
  ]);
  await expect(takeIn(id)).rejects.toThrow('一行都不会导入');
  expect(await world.db.calendarCorrection.count()).toBe(0);
});

it('what would move is shown and left as it is; taking in moves just that, in the history by whoever did it', async () => {
  const { id: suggestionId } = await deputy.suggestionIn('HANDLING');
  const due = toDay((await read(suggestionId)).replyDueOn as Date);
  const id = await staged([[due, '休息', '临时放假']]);
  const moves = await holidayMoves(by(world.staff), id);
  expect(moves).toContainEqual(expect.objectContaining({ suggestionId, key: 'reply', was: due }));
  expect(toDay((await read(suggestionId)).replyDueOn as Date)).toBe(due);
  expect(await world.db.calendarCorrection.count()).toBe(0);

  await takeIn(id);
  expect(toDay((await read(suggestionId)).replyDueOn as Date)).toBe(moves.find(({ key }) => key === 'reply')?.dueOn);
  const [event] = await world.db.suggestionEvent.findMany({ where: { suggestionId, move: 'redate' } });
  expect(event?.actorName).toBe(world.staff.name);
  expect(await holidayMoves(by(world.staff), id)).toEqual([]);
});

it('a day put right by hand since the preview is seen before anything is written', async () => {
  const id = await staged([['2026-12-07', '休息', '县庆']]);
  await world.db.calendarCorrection.create({ data: { day: toDate('2026-12-07'), isWorkday: false, name: '别的' } });
  await expect(takeIn(id)).rejects.toThrow();
  expect(await rowsOf(id)).toEqual(['CHANGED CHANGE']);
  await takeIn(id);
  expect(await world.db.calendarCorrection.findMany({ where: { day: toDate('2026-12-07') } })).toMatchObject([
    { name: '县庆', version: 2 },
  ]);
});

it('a year of which all seven holidays came in counts as published', async () => {
  const names = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
  const rows = names.map((name, at) => [`2027-0${at + 1}-08`, '休息', name]);
  await takeIn(await staged(rows.slice(1)));
  expect((await readTimetable(world.db)).calendar.publishedYears).not.toContain(2027);
  await takeIn(await staged(rows.slice(0, 1)));
  expect((await readTimetable(world.db)).calendar.publishedYears).toContain(2027);
});

it('what is given out comes in again as the same', async () => {
  const { headings: out, rows } = await exported(by(world.staff), 'HOLIDAY', '2026-03-05');
  const id = await stagedImport(by(world.staff), 'HOLIDAY', out, rows);
  const { rowCount, sameCount } = await importOf(id);
  expect(rowCount).toBeGreaterThan(39);
  expect(sameCount).toBe(rowCount);
});

it('nobody else sees them: neither who keeps accounts, nor another county', async () => {
  const id = await staged([['2026-12-08', '休息', '县庆']]);
  const admin = testViewerOf('李管理', [{ role: 'SYSTEM_ADMIN' }]);
  await expect(holidayMoves({ ...by(world.staff), viewer: admin }, id)).rejects.toThrow(NotFound);
  const elsewhere = { ...by({ ...world.staff, jurisdiction: '530521' }), db: database.county('530521') };
  await expect(holidayMoves(elsewhere, id)).rejects.toThrow(NotFound);
});
