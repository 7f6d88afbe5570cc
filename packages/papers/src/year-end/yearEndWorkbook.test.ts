import { testWorld, type World } from '@renda/db/testing';
import { Invalid, listKindTerms, NotAllowed, yearEndKinds } from '@renda/domain';
import { type GraphHarness, graphHarness } from '@renda/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWorkbook } from '../board/boardWorkbook.ts';
import { sheetsOf } from '../testing/sheetsOf.ts';
import { yearEndWorkbook } from './yearEndWorkbook.ts';

let t: GraphHarness;
let world: World;
const year = new Date().getFullYear();

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  for (const state of ['SUBMITTED', 'HANDLING', 'CLOSED', 'FULFILLING', 'WITH_COUNCIL'] as const)
    await deputy.suggestionIn(state);
});
afterAll(() => t.drop());

const all = { year: null, sessionId: null, congressId: null };

describe('the workbook of a year', () => {
  it('has its figures, and a sheet for each register', async () => {
    const sheets = await sheetsOf(await yearEndWorkbook(t.contextOf(world.staff), { ...all, year }));
    expect(Object.keys(sheets)).toEqual(['件数与比率', ...yearEndKinds.map((kind) => listKindTerms[kind]['zh-CN'])]);
    const counted = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.length - 1]));
    expect(counted).toMatchObject({ 建议清单: 5, 承办清单: 5, 答复清单: 4, 评价清单: 4, 退办清单: 0 });
    expect(sheets.件数与比率?.at(1)?.at(0)).toBe('全部合计');
    expect(sheets.件数与比率?.at(1)).toContain('4/4');
  });

  it('of another year is empty but for its headings', async () => {
    const sheets = await sheetsOf(await yearEndWorkbook(t.contextOf(world.staff), { ...all, year: year - 3 }));
    expect(sheets.建议清单).toHaveLength(1);
  });

  it('has for a unit its own alone, for another county nothing, and is refused to a stranger', async () => {
    const of = async (viewer: World['staff']) => {
      const { 建议清单 = [] } = await sheetsOf(await yearEndWorkbook(t.contextOf(viewer), all));
      return 建议清单.length - 1;
    };
    expect(await of(world.handler)).toBe(4);
    expect(await of(world.policeHandler)).toBe(0);
    await expect(of(world.stranger)).rejects.toThrow(NotAllowed);
    expect(await of({ ...world.staff, jurisdiction: '530521' })).toBe(0);
  });

  it('refuses a year that is none', async () => {
    await expect(yearEndWorkbook(t.contextOf(world.staff), { ...all, year: 3 })).rejects.toThrow(Invalid);
  });

  it('stands in the audit trail with how many rows left', async () => {
    await sheetsOf(await yearEndWorkbook(t.contextOf(world.otherStaff), { ...all, year }));
    const entry = await t.db.auditEntry.findFirstOrThrow({ where: { actorName: world.otherStaff.name } });
    expect(entry).toMatchObject({ action: 'paper.yearEnd', after: { year, isComplete: true } });
  });
});

describe('a board taken out', () => {
  it('has every figure with its n, and sets few cases apart', async () => {
    const sheets = await sheetsOf(await boardWorkbook(t.contextOf(world.staff), 'UNIT', { year }));
    const [headings = [], total = [], roads = []] = sheets.件数与比率 ?? [];
    const at = (heading: string) => headings.indexOf(heading);
    expect(total[0]).toBe('全部合计');
    expect(roads[0]).toBe('县交通运输局');
    expect(roads[at('办复率件数')]).toBe('3/4');
    expect(Number(roads[at('办复率（%）')])).toBe(75);
    expect(roads[at('说明')]).toBe('不足 10 件，不作比较');
  });

  it('is recorded, and refused with filters of no board', async () => {
    await expect(boardWorkbook(t.contextOf(world.staff), 'UNIT', { states: [] })).rejects.toThrow(Invalid);
    expect(await t.db.auditEntry.count({ where: { action: 'paper.board' } })).toBe(1);
  });
});
