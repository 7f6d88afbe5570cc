/** Boards of suggestions: rates and degrees of groups, whoever asks seeing what their roles let them. */
import {
  type BoardRow,
  type BoardScope,
  boardRow,
  boardScope,
  type Counts,
  chinaDate,
  counts,
  type Degree,
  type DegreeMean,
  degreeMean,
  degrees,
  formulaOfYear,
  partsOf,
  type SuggestionSource,
  sessionName,
  settingOf,
  smallestComparedSetting,
  type UnitDuty,
  unitDuties,
  type Viewer,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Db } from '../client/countyClient.ts';
import { freshPlan } from '../client/freshPlan.ts';
import { boardStatement } from './boardStatement.ts';

export const boardBys = ['UNIT', 'TOWNSHIP', 'CATEGORY', 'SESSION', 'YEAR'] as const;

/** By what a board groups. */
export type BoardBy = (typeof boardBys)[number];

/** What a board is narrowed to; what is absent narrows nothing. */
export type BoardFilter = {
  readonly year?: number | null;
  readonly sessionId?: string | null;
  readonly congressId?: string | null;
  readonly categoryId?: string | null;
  readonly townshipId?: string | null;
  readonly source?: SuggestionSource | null;
};

/** One group: its id (or year), null for those without one, or for the other units together. */
export type BoardGroup = BoardRow & {
  readonly key: string | null;
  /** Its official name; null where `key` is. */
  readonly label: string | null;
  /** Only on a board by unit: how well units did what their role gives them. */
  readonly duties: Readonly<Record<UnitDuty, DegreeMean>> | null;
};

export type Board = {
  readonly by: BoardBy;
  readonly groups: readonly BoardGroup[];
  readonly total: BoardGroup;
  /** The version of the formula by which the degrees were measured. */
  readonly formula: string;
  /** With fewer cases a group is not compared: the county's setting. */
  readonly smallestCompared: number;
  /** Groups are the viewer's own units, and one of all others together. */
  readonly isOwnUnits: boolean;
};

/** Counts, sums of degrees and how many are measured, by the statement's names. */
type Sums = Readonly<Record<string, number | null>>;
type Named = {
  readonly kind: 'GROUP' | 'TOTAL';
  readonly key: string | null;
  readonly label: string | readonly [congress: string, term: number, session: number] | null;
  readonly position: number | null;
};
type Row = Named & { readonly smallest: unknown; readonly sums: Sums };

/**
 * The board, in one statement. A suggestion is counted once accepted; by unit it is counted for each that owes or owed a
 * reply, and the degrees are those of the unit's own part. Somebody without a scope gets a board of nothing.
 */
export function readBoard(db: Db, viewer: Viewer, by: BoardBy, filter: BoardFilter, now: Date): Promise<Board> {
  return boardIn(db, boardScope(viewer), by, filter, now);
}

/** The same within a scope that is known, such as the public report's. */
export async function boardIn(db: Db, scope: BoardScope, by: BoardBy, filter: BoardFilter, now: Date): Promise<Board> {
  const today = chinaDate(now);
  const formula = formulaOfYear(filter.year ?? partsOf(today).year);
  const shown = scope.kind === 'TOTALS' ? null : by;
  const rows =
    scope.kind === 'NONE' ? [] : await readRows(db, boardStatement(shown, filter, scope, { formula, today }));
  const groups = rows.filter((r) => r.kind === 'GROUP');
  const all = summed(groups.map((r) => r.sums));
  const smallest = settingOf(smallestComparedSetting, rows[0]?.smallest);
  const group = (named: Named | null, counted: Sums, measured: Sums) => ({
    ...groupOf(named, counted, measured, smallest),
    ...(by === 'UNIT' ? {} : { duties: null }),
  });
  const total = rows.find((r) => r.kind === 'TOTAL')?.sums ?? all;
  return {
    by,
    groups: shown === null ? [] : groups.map((r) => group(r, r.sums, r.sums)),
    total: group(null, total, all),
    smallestCompared: smallest,
    formula: formula.version,
    isOwnUnits: scope.kind === 'OWN_UNITS',
  };
}

async function readRows(db: Db, statement: Prisma.Sql): Promise<Row[]> {
  const rows = await freshPlan(async () => db.$queryRaw<(Named & { readonly smallest: unknown } & Sums)[]>(statement));
  return rows
    .map(({ kind, key, label, position, smallest, ...sums }) => ({ kind, key, label, position, smallest, sums }))
    .sort(inOrder);
}

// In official order; those without a name last.
function inOrder(one: Row, other: Row): number {
  return (one.position ?? Number.MAX_SAFE_INTEGER) - (other.position ?? Number.MAX_SAFE_INTEGER);
}

function summed(rows: readonly Sums[]): Sums {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, rows.reduce((sum, row) => sum + (row[name] ?? 0), 0)]));
}

function groupOf(named: Named | null, counted: Sums, measured: Sums, smallest: number): BoardGroup {
  const of = (name: string, row: Sums) => row[name.toLowerCase()] ?? 0;
  const sums = (d: string) => ({ sum: of(`sum_${d}`, measured), measured: of(`n_${d}`, measured) });
  const found = Object.fromEntries(counts.map((c) => [c, of(`is_${c}`, counted)])) as Counts;
  const totals = Object.fromEntries(degrees.map((d) => [d, sums(d)])) as Record<Degree, ReturnType<typeof sums>>;
  const duties = Object.fromEntries(unitDuties.map((d) => [d, degreeMean(sums(d))])) as Record<UnitDuty, DegreeMean>;
  const { key, label } = named ?? { key: null, label: null };
  const name = label === null || typeof label === 'string' ? label : sessionName(...label);
  return { key, label: name, ...boardRow(found, totals, smallest), duties };
}
