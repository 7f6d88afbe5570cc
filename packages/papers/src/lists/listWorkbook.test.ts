import { bulkCounty, testWorld, type World } from '@renda/db/testing';
import { Invalid, type ListKind, listKinds, NotAllowed, type Viewer } from '@renda/domain';
import { type GraphHarness, graphHarness } from '@renda/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetRows } from '../testing/sheetRows.ts';
import type { ListFilter } from './ListSheet.ts';
import { listWorkbook } from './listWorkbook.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let village: { id: string };
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
const formula = '=HYPERLINK("http://x","关于修路的建议")';

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  village = await town.village('新城村');
  deputy = await town.deputy('鲁');
  await deputy.suggestionIn('SUBMITTED', { title: formula });
  await deputy.suggestionIn('SUBMITTED', { title: '+关于路灯的建议' });
  for (const state of ['DRAFT', 'HANDLING', 'CLOSED', 'FULFILLING', 'CLOSED'] as const)
    await deputy.suggestionIn(state);
});
afterAll(() => t.drop());

const taken = async (viewer: Viewer, kind: ListKind = 'suggestions', filter: ListFilter = null) =>
  sheetRows(await listWorkbook(t.contextOf(viewer), kind, filter));

type List = { suggestions: { edges: { node: { title: string; officialNumber: string | null } }[] } };

/** What the list shows, to its end. */
async function shown(viewer: Viewer, filter: ListFilter = null) {
  const query = `query ($filter: SuggestionFilter) {
    suggestions(first: 100, filter: $filter) { edges { node { title officialNumber } } } }`;
  const { suggestions } = await t.ask<List>(query, { filter }, viewer);
  return suggestions.edges.map(({ node }) => ({ 标题: node.title, 编号: node.officialNumber ?? '' }));
}

const namesOf = (rows: Record<string, string>[]) => rows.map(({ 标题 = '', 编号 = '' }) => ({ 标题, 编号 }));

describe('a list taken out as a workbook', () => {
  it.each([
    ['staff', () => world.staff, 6],
    ['the unit', () => world.handler, 4],
    ['a unit that has none', () => world.policeHandler, 0],
    ['the deputy', () => deputy.viewer, 7],
    ['a stranger', () => world.stranger, 0],
    ['staff of another county', () => ({ ...world.staff, jurisdiction: '530521' }), 0],
  ] as const)('has the rows that the list shows to %s, in its order', async (_who, viewerOf, expected) => {
    const viewer = viewerOf();
    const rows = await taken(viewer);
    expect(namesOf(rows)).toEqual(await shown(viewer));
    expect(rows).toHaveLength(expected);
  });

  it('is narrowed as the list is', async () => {
    const filter = { states: ['CLOSED'], unitId: t.globalId('Organ', world.roads.id) };
    const rows = await taken(world.staff, 'suggestions', filter);
    expect(rows).toHaveLength(2);
    expect(namesOf(rows)).toEqual(await shown(world.staff, filter));
    expect(new Set(rows.map((row) => row.状态))).toEqual(new Set(['已销号']));
  });

  it('keeps a title that begins like a formula a text', async () => {
    const titles = (await taken(world.staff)).map((row) => row.标题);
    expect(titles).toContain(formula);
    expect(titles).toContain('+关于路灯的建议');
  });

  it('speaks Chinese to who reads English, in words and not in codes', async () => {
    const rows = await taken({ ...world.staff, locale: 'en' });
    expect(JSON.stringify(rows)).not.toMatch(/SUBMITTED|HANDLING|SATISFIED|[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(rows.at(0)).toMatchObject({ 主办单位: '县交通运输局', 结果类别: 'A类：已解决或基本解决', 结果评价: '满意' });
  });

  it('refuses what the graph refuses, before anything is written', async () => {
    await expect(listWorkbook(t.contextOf(world.staff), 'auditEntries', null)).rejects.toThrow(NotAllowed);
    await expect(listWorkbook(t.contextOf(world.staff), 'accounts', null)).rejects.toThrow(NotAllowed);
    await expect(listWorkbook(t.contextOf(world.staff), 'suggestions', { states: ['GONE'] })).rejects.toThrow(Invalid);
    await expect(listWorkbook(t.contextOf(world.staff), 'suggestions', { nothing: 1 })).rejects.toThrow(Invalid);
    await expect(listWorkbook(t.contextOf(world.staff), 'suggestions', { year: 3 })).rejects.toThrow(Invalid);
  });

  // These answer to their own roles, or to whoever reads the register, and refuse all others.
  const guarded: readonly ListKind[] = ['auditEntries', 'accounts', 'failedJobs', 'sites', 'zones'];
  const open = listKinds.filter((kind) => !guarded.includes(kind));

  it.each(['sites', 'zones'] as const)('gives %s to who reads the register, and refuses a stranger', async (kind) => {
    const place =
      kind === 'sites' ? await town.room('新城联络室', village.id) : await town.zone('一片区', [village.id]);
    const [row] = await taken(world.staff, kind);
    expect(row).toMatchObject({ [kind === 'sites' ? '名称' : '片区']: place.name, 乡镇: '田园镇', 挂包人: '' });
    await expect(taken(world.stranger, kind)).rejects.toThrow(NotAllowed);
    await expect(taken({ ...world.staff, jurisdiction: '530521' }, kind)).resolves.toEqual([]);
  });

  it('gives failed jobs to the system administrator alone', async () => {
    await expect(taken(t.viewerOf({ roles: ['SYSTEM_ADMIN'] }), 'failedJobs')).resolves.toEqual([]);
    await expect(taken(world.staff, 'failedJobs')).rejects.toThrow(NotAllowed);
  });

  it.each(open)('gives %s to staff, and none of it to a stranger', async (kind) => {
    await expect(taken(world.staff, kind)).resolves.toBeInstanceOf(Array);
    await expect(taken(world.stranger, kind)).resolves.toEqual([]);
    await expect(taken({ ...world.staff, jurisdiction: '530521' }, kind)).resolves.toEqual([]);
  });

  it('has a row for each record that hangs on the suggestions', async () => {
    expect(await taken(world.staff, 'handlings')).toHaveLength(4);
    const [reply] = await taken(world.staff, 'replies', { states: ['FULFILLING'] });
    expect(reply).toMatchObject({ 答复单位: '县交通运输局', 结果类别: 'B类：正在解决或列入计划', 状态: '已答复' });
    const promises = await taken(world.staff, 'commitments');
    expect(promises.length).toBeGreaterThan(0);
    expect(await taken(world.staff, 'suggestionCommitments')).toEqual(promises);
  });
});

describe('the audit trail', () => {
  it('keeps who took out what, with how many rows, and no word that was searched for', async () => {
    await taken(world.staff, 'suggestions', { search: '鲁某某' });
    await taken(world.staff, 'handlings');
    const auditor = t.viewerOf({ roles: ['AUDITOR'] });
    const [last, searched] = await taken(auditor, 'auditEntries', { noun: 'Paper' });
    expect(last).toMatchObject({ 操作人: world.staff.name, 操作: '导出清单', 对象: '导出文件' });
    expect(last?.变更).toBe('清单：承办清单\n行数：4\n已全部导出：是\n已筛选：否');
    expect(searched?.变更).toBe('清单：建议清单\n行数：0\n已全部导出：是\n已筛选：是');
  });

  it('tells where somebody broke off', async () => {
    const workbook = await listWorkbook(t.contextOf(world.head), 'suggestions', null);
    workbook.destroy();
    await expect
      .poll(() => t.db.auditEntry.count({ where: { action: 'paper.list', actorName: world.head.name } }))
      .toBe(1);
  });
});

describe('a long list', () => {
  it('is taken out to its end, page by page, without a row twice', async () => {
    await bulkCounty(t.database.ownerUrl, '530521', 450);
    const staff = { ...world.staff, jurisdiction: '530521' };
    const rows = await taken(staff);
    const client = t.contextOf(staff).db;
    const all = await client.suggestion.count({ where: { state: { not: 'DRAFT' } } });
    expect(rows.length).toBe(all);
    const numbers = rows.map((row) => row.编号).filter(Boolean);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
