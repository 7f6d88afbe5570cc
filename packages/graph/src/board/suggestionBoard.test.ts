import { bulkCounty, sentStatements } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;

beforeAll(async () => {
  t = await graphHarness();
  await bulkCounty(t.database.ownerUrl, '530521', 40);
  await bulkCounty(t.database.ownerUrl, '530524', 500);
}, 60_000);
afterAll(() => t.drop());

type Row = {
  readonly groupId: string | null;
  readonly year: number | null;
  readonly label: string | null;
  readonly band: string;
  readonly counts: readonly { readonly count: string; readonly cases: number }[];
  readonly rates: readonly { readonly rate: string; readonly denominator: number; readonly percent: number | null }[];
  readonly degrees: readonly { readonly degree: string; readonly mean: number | null; readonly measured: number }[];
  readonly duties: readonly { readonly duty: string }[];
};
type Answer = {
  readonly suggestionBoard: { readonly rows: readonly Row[]; readonly total: Row; readonly isOwnUnits: boolean };
};

const query = `query ($by: BoardBy!, $filter: BoardFilter) { suggestionBoard(by: $by, filter: $filter) {
  rows { ...Row } total { ...Row } formula smallestCompared isOwnUnits
} }
fragment Row on BoardRow {
  groupId year label band counts { count cases } rates { rate of among numerator denominator percent low high }
  degrees { degree mean measured } duties { duty mean measured }
}`;

const staff = () => t.viewerOf({ roles: ['STAFF'] });
const board = async (by: string, viewer: Viewer = staff(), filter: object = {}) =>
  (await t.ask<Answer>(query, { by, filter }, viewer)).suggestionBoard;
const cases = (row: Row, count: string) => row.counts.find((c) => c.count === count)?.cases;

const list = `query ($filter: SuggestionFilter) { suggestions(first: 1, filter: $filter) { totalCount } }`;
const listed = async (filter: object, viewer: Viewer = staff()) =>
  (await t.ask<{ suggestions: { totalCount: number } }>(list, { filter }, viewer)).suggestions.totalCount;

describe('a board in the graph', () => {
  it.each(['UNIT', 'TOWNSHIP', 'CATEGORY', 'SESSION', 'YEAR'])('by %s is one statement', async (by) => {
    const { sent, result } = await sentStatements(t.db, () => board(by));
    expect(sent).toHaveLength(1);
    expect(result.rows.length).toBeGreaterThan(3);
  });

  it('names its groups, and each number opens its list by the ids it gives', async () => {
    const filters = { UNIT: 'answeringUnitId', TOWNSHIP: 'townshipId', CATEGORY: 'categoryId', YEAR: 'year' } as const;
    for (const [by, name] of Object.entries(filters)) {
      const [row] = (await board(by)).rows;
      if (row === undefined) throw new Error('the board is empty');
      expect(row.label).toMatch(/\S/);
      const filter = { [name]: row.groupId ?? row.year };
      for (const counted of ['ACCEPTED', 'REPLIED', 'SOLVED', 'CLOSED'])
        expect([by, counted, await listed({ ...filter, counted })]).toEqual([by, counted, cases(row, counted)]);
      for (const { degree, measured } of row.degrees)
        expect([by, degree, await listed({ ...filter, measured: degree })]).toEqual([by, degree, measured]);
    }
  });

  it('tells those raised in recess as such', async () => {
    const { rows } = await board('SESSION');
    const recess = rows.find((row) => row.groupId === null);
    expect(recess && cases(recess, 'CLOSED')).toBe(await listed({ without: 'SESSION', counted: 'CLOSED' }));
    expect(rows[0]?.label).toMatch(/第十八届.*会议$/);
  });

  it('has no percentage without its n, and bands small groups apart', async () => {
    const { rows } = await board('UNIT');
    for (const row of rows) {
      for (const r of row.rates) expect(r.percent === null).toBe(r.denominator === 0);
      expect(row.band).toBe(
        (cases(row, 'ACCEPTED') ?? 0) === 0 ? 'NONE' : (cases(row, 'ACCEPTED') ?? 0) < 10 ? 'FEW' : 'COMPARED',
      );
      expect(row.duties).toHaveLength(3);
    }
    expect(new Set(rows.map((row) => row.band)).size).toBeGreaterThan(1);
  });

  it('counts one county alone', async () => {
    const abroad = t.viewerOf({ jurisdiction: '530521', roles: ['STAFF'] });
    const { total } = await board('YEAR', abroad);
    expect(cases(total, 'ACCEPTED')).toBeLessThanOrEqual(40);
  });

  it('refuses a year that is none', async () => {
    const { errors } = await t.run(query, { by: 'YEAR', filter: { year: 3 } }, staff());
    expect(errors?.[0]?.message).toBe('年份无效。');
  });
});

describe('the doors of a board', () => {
  it('are closed to those whose role reads none', async () => {
    for (const viewer of [
      t.viewerOf({ roles: [] }),
      t.viewerOf({ roles: ['SYSTEM_ADMIN'] }),
      t.viewerOf({ roles: ['AUDITOR'] }),
    ]) {
      const { data, errors } = await t.run(query, { by: 'UNIT' }, viewer);
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(data ?? null)).not.toContain('cases');
    }
  });

  it('show a unit its own name alone', async () => {
    const all = await board('UNIT');
    const own = await t.db.handling.findFirstOrThrow({ where: { role: 'LEAD' } });
    const handler = t.viewerOf({ grants: [{ role: 'HANDLER', organId: own.unitId }] });
    const seen = await board('UNIT', handler);
    const others = all.rows.filter((row) => row.groupId !== t.globalId('Organ', own.unitId));
    expect(seen.isOwnUnits).toBe(true);
    expect(seen.rows.map((row) => row.groupId)).toEqual([t.globalId('Organ', own.unitId), null]);
    for (const { label } of others) expect(JSON.stringify(seen)).not.toContain(label);
  });

  it('show a deputy no group', async () => {
    const { leadDeputyId: deputyId, congressId } = await t.db.suggestion.findFirstOrThrow();
    const deputy = t.viewerOf({ roles: ['DEPUTY'], mandates: [{ deputyId, congressId, townshipId: null }] });
    const { rows, total } = await board('UNIT', deputy);
    expect(rows).toEqual([]);
    expect(cases(total, 'ACCEPTED')).toBe(
      await listed({ counted: 'ACCEPTED', congressId: t.globalId('Organ', congressId) }, deputy),
    );
  });
});

describe('the degrees of a suggestion', () => {
  const degreesOf = `query ($id: ID!) { node(id: $id) { ... on Suggestion { degrees {
    degree question value unmeasured formula parts { label points possible fact }
  } } } }`;
  type Part = { readonly points: number | null; readonly possible: number; readonly fact: string };
  type Found = { degree: string; value: number | null; unmeasured: string | null; parts: Part[] };
  const read = async (id: string, viewer: Viewer) =>
    (await t.ask<{ node: { degrees: Found[] } | null }>(degreesOf, { id: t.globalId('Suggestion', id) }, viewer)).node;

  it('are five, each with arithmetic that comes to its value, in one statement', async () => {
    const { id } = await t.db.suggestion.findFirstOrThrow({ where: { state: 'CLOSED', commitmentCount: { gt: 0 } } });
    const { sent, result } = await sentStatements(t.db, () => read(id, staff()));
    expect(sent).toHaveLength(1);
    expect(result?.degrees.map((d) => d.degree)).toEqual([
      'ACCURACY',
      'SPEED',
      'INTENSITY',
      'STRENGTH',
      'SATISFACTION',
    ]);
    for (const { value, unmeasured, parts } of result?.degrees ?? []) {
      expect(value === null).toBe(unmeasured !== null);
      const counted = parts.filter((p) => p.points !== null);
      const sum = (of: 'points' | 'possible') => counted.reduce((all, p) => all + (p[of] ?? 0), 0);
      if (value !== null) expect(Math.abs(value - (100 * sum('points')) / sum('possible'))).toBeLessThan(0.5);
      for (const { fact } of parts) expect(fact).toMatch(/\p{Script=Han}/u);
    }
  });

  it('are seen by who sees the suggestion, and by nobody else', async () => {
    const { id } = await t.db.suggestion.findFirstOrThrow({ where: { state: 'CLOSED' } });
    for (const viewer of [t.viewerOf({ roles: [] }), t.viewerOf({ jurisdiction: '530521', roles: ['STAFF'] })])
      expect(await read(id, viewer)).toBeNull();
    expect((await read(id, t.viewerOf({ roles: ['LEADER'] })))?.degrees).toHaveLength(5);
  });
});
