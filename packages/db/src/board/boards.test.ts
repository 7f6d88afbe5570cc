import {
  type Degree,
  degrees,
  formulaOfYear,
  type Mark,
  type Role,
  suggestionDegrees,
  type UnitDuty,
  type UnitRecord,
  unitDegrees,
  unitDuties,
  type Viewer,
} from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prisma } from '../../generated/client/client.ts';
import { suggestionFilterWhere } from '../suggestion/suggestionFilter.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';
import { bulkCounty } from '../testing/bulkCounty.ts';
import { sentStatements } from '../testing/countStatements.ts';
import { queryPlans } from '../testing/queryPlans.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { type Board, type BoardBy, type BoardFilter, boardBys, readBoard } from './boards.ts';
import { countWhere } from './counted.ts';
import { suggestionRecord, suggestionRecordSelect } from './suggestionRecord.ts';

const [code, other] = ['530524', '530521'] as const;
const now = new Date();
const year = now.getFullYear();
const formula = formulaOfYear(year);
const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

let database: TestDatabase;
const db = () => database.county(other);
const as = (role: Role, grant: Partial<Viewer['grants'][number]> = {}): Viewer => ({
  accountId: '00000000-0000-7000-8000-000000000001',
  jurisdiction: other,
  personId: null,
  name: '某人',
  locale: 'zh-CN',
  grants: [{ role, organId: null, townshipId: null, delegationId: null, ...grant }],
  mandates: [],
});
const staff = () => as('STAFF');

beforeAll(async () => {
  database = await testDatabase();
  await bulkCounty(database.ownerUrl, other, 600);
  await bulkCounty(database.ownerUrl, code, 20_000);
}, 180_000);
afterAll(() => database.drop());

const board = (by: BoardBy, filter: BoardFilter = {}, viewer = staff()) => readBoard(db(), viewer, by, filter, now);

/** How many suggestions the list behind a number holds, for that viewer. */
const listed = (filter: Parameters<typeof suggestionFilterWhere>[0], viewer = staff()) =>
  db().suggestion.count({ where: { AND: [visibleSuggestions(viewer), suggestionFilterWhere(filter, now)] } });

describe('a board', () => {
  it('counts in each group what the list behind each number holds', async () => {
    for (const [by, name, without] of [
      ['TOWNSHIP', 'townshipId', 'TOWNSHIP'],
      ['CATEGORY', 'categoryId', 'CATEGORY'],
      ['SESSION', 'sessionId', 'SESSION'],
      ['YEAR', 'year', null],
      ['UNIT', 'answeringUnitId', null],
    ] as const) {
      const { groups, total } = await board(by);
      expect(groups.length).toBeGreaterThan(3);
      const sample = [groups[0], groups.at(-1)].filter((g) => g !== undefined);
      for (const { key, counts: counted } of [...sample, { key: undefined, counts: total.counts }]) {
        const group =
          key === undefined ? {} : key === null ? { without } : { [name]: by === 'YEAR' ? Number(key) : key };
        for (const [count, n] of Object.entries(counted))
          expect([by, key, count, await listed({ ...group, counted: count as keyof typeof countWhere })]).toEqual([
            by,
            key,
            count,
            n,
          ]);
      }
    }
  });

  it('measures the degrees of suggestions as the domain does, and says on how many', async () => {
    const rows = await db().suggestion.findMany({
      where: countWhere.ACCEPTED,
      select: { ...suggestionRecordSelect, townshipId: true },
    });
    const { groups } = await board('TOWNSHIP');
    for (const { key, degrees: found } of groups) {
      const records = rows.filter((r) => r.townshipId === key).map(suggestionRecord);
      const each = records.map((record) => suggestionDegrees(record, formula, today));
      for (const d of degrees) {
        const values = each.map((e) => e[d].value).filter((v) => v !== null);
        expect([key, d, found[d].measured]).toEqual([key, d, values.length]);
        if (values.length > 0) expect(found[d].mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 0);
        expect(await listed({ townshipId: key, measured: d })).toBe(values.length);
      }
    }
  });

  it('measures the part of each unit as the domain does, and says on how many', async () => {
    const units = await unitRecords();
    const { groups } = await board('UNIT');
    const some = groups.filter((_, i) => i % 9 === 0);
    expect(some.length).toBeGreaterThan(4);
    for (const { key, degrees: found, duties } of some) {
      const each = units.filter((u) => u.unitId === key).map((u) => unitDegrees(u.record, formula, today));
      const means: Record<string, { mean: number | null; measured: number }> = { ...found, ...duties };
      for (const d of [...degrees, ...unitDuties] as (Degree | UnitDuty)[]) {
        const values = each.map((e) => e[d].value).filter((v) => v !== null);
        expect([key, d, means[d]?.measured]).toEqual([key, d, values.length]);
        if (values.length > 0) expect(means[d]?.mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 0);
        expect(await listed({ answeringUnitId: key, measured: d })).toBe(values.length);
      }
    }
  });

  it('is narrowed by each filter to what the list is narrowed to', async () => {
    const one = await db().suggestion.findFirstOrThrow({ where: { ...countWhere.CLOSED, sessionId: { not: null } } });
    for (const filter of [
      { year: year - 1 },
      { sessionId: one.sessionId },
      { congressId: one.congressId },
      { categoryId: one.categoryId },
      { townshipId: one.townshipId },
      { source: 'INSPECTION' },
      { year: one.filedAt.getFullYear(), categoryId: one.categoryId, congressId: one.congressId },
    ] as const) {
      const { total } = await board('CATEGORY', filter);
      expect(total.counts.ACCEPTED).toBe(await listed({ ...filter, counted: 'ACCEPTED' }));
      expect((await board('UNIT', filter)).total.counts).toEqual(total.counts);
    }
  });

  it('of nothing has no group, no rate and no mean', async () => {
    const { groups, total } = await board('TOWNSHIP', { year: 1999 });
    expect(groups).toEqual([]);
    expect(total.band).toBe('NONE');
    expect(total.rates.REPLIED.percent).toBeNull();
    expect(total.degrees.SPEED).toEqual({ mean: null, measured: 0 });
  });
});

describe('whose figures are shown', () => {
  it('a township’s people get their township’s alone, by whatever group', async () => {
    const township = await db().township.findFirstOrThrow();
    const clerk = as('TOWNSHIP_CLERK', { townshipId: township.id });
    for (const by of boardBys) {
      const found = await board(by, {}, clerk);
      expect(found.total.counts.ACCEPTED).toBe(await listed({ counted: 'ACCEPTED', townshipId: township.id }, clerk));
    }
    expect((await board('TOWNSHIP', {}, clerk)).groups.map((g) => g.key)).toEqual([township.id]);
  });

  it('a unit’s people get their own row, and all other units in one without a name', async () => {
    const all = await board('UNIT');
    const own = all.groups[2];
    const found = await board('UNIT', {}, as('HANDLER', { organId: own?.key ?? null }));
    expect(found.isOwnUnits).toBe(true);
    expect(found.groups.map((g) => g.key).sort()).toEqual([own?.key, null].sort());
    expect(found.groups.find((g) => g.key === own?.key)).toEqual(own);
    expect(found.total.counts).toEqual(all.total.counts);
    const handler = as('HANDLER', { organId: own?.key ?? null });
    const byCategory = await board('CATEGORY', {}, handler);
    expect(byCategory.total.counts.CLOSED).toBe(await listed({ counted: 'CLOSED' }, handler));
  });

  it('a deputy gets the totals of the congress, and no groups', async () => {
    const { congressId, leadDeputyId } = await db().suggestion.findFirstOrThrow();
    const mandates = [{ deputyId: leadDeputyId, congressId, townshipId: null }];
    const deputy = { ...as('DEPUTY'), mandates };
    const found = await board('UNIT', {}, deputy);
    expect(found.groups).toEqual([]);
    expect(found.total.counts.ACCEPTED).toBe(await listed({ counted: 'ACCEPTED', congressId }, deputy));
  });

  it('somebody without a scope is sent nothing, and nothing is asked', async () => {
    const { result, sent } = await sentStatements(db(), () => board('UNIT', {}, as('SYSTEM_ADMIN')));
    expect(sent).toEqual([]);
    expect([result.groups, result.total.counts.ACCEPTED]).toEqual([[], 0]);
  });
});

describe('over 20,000 suggestions', () => {
  const large = () => database.county(code);

  it('a board is one statement, which reads no table twice but for the names of groups', async () => {
    for (const by of boardBys) {
      const ask = (): Promise<Board> => readBoard(large(), staff(), by, {}, now);
      const { result, sent } = await sentStatements(large(), ask);
      expect(result.total.counts.ACCEPTED).toBeGreaterThan(15_000);
      expect(sent).toHaveLength(1);
      const [plan] = await queryPlans(database.runtimeUrl, code, sent);
      const tables = plan?.reads.filter(({ rows }) => rows > 500).map(({ table }) => table) ?? [];
      expect(tables).toContain('suggestions');
      expect([by, tables.length]).toEqual([by, new Set(tables).size]);
    }
  });

  it('what one suggestion’s degrees need is one statement', async () => {
    const { sent } = await sentStatements(large(), () =>
      large().suggestion.findFirst({ where: countWhere.CLOSED, select: suggestionRecordSelect }),
    );
    expect(sent).toHaveLength(1);
  });
});

const unitSelect = {
  id: true,
  unitId: true,
  evaluations: { select: { attitude: true, result: true } },
  consultations: { select: { mode: true } },
  commitments: suggestionRecordSelect.commitments,
} satisfies Prisma.HandlingSelect;

/** Every unit's part in every accepted suggestion, read plainly. */
async function unitRecords(): Promise<{ readonly unitId: string; readonly record: UnitRecord }[]> {
  const rows = await db().suggestion.findMany({
    where: countWhere.ACCEPTED,
    select: {
      ...suggestionRecordSelect,
      handlings: { select: { ...suggestionRecordSelect.handlings.select, ...unitSelect } },
    },
  });
  return rows.flatMap((row) => {
    const { handlings } = suggestionRecord(row);
    const assistants = handlings.filter((h) => h.role === 'ASSISTING' && h.state !== 'DECLINED');
    return row.handlings.flatMap((h, i) => {
      const [handling] = handlings.slice(i, i + 1);
      if (handling === undefined || handling.state === 'DECLINED') return [];
      const { commitments } = suggestionRecord({ ...row, commitments: h.commitments });
      const record = {
        handling,
        consultationCount: h.consultations.length,
        faceToFaceCount: h.consultations.filter((c) => c.mode === 'FACE_TO_FACE').length,
        commitments,
        attitudeMark: (h.evaluations[0]?.attitude ?? null) as Mark | null,
        resultMark: (h.evaluations[0]?.result ?? null) as Mark | null,
        assistants,
      };
      return [{ unitId: h.unitId, record }];
    });
  });
}
