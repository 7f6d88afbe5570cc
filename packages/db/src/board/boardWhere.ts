/** Which suggestions a board chooses: by its filter, and by whose figures the viewer may read. */
import type { BoardScope } from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { BoardBy, BoardFilter } from './boards.ts';

const { raw, sql, join } = Prisma;

/** The conditions of the filter; `s` is the suggestion's row. */
export function filterSql({ year, source, ...ids }: BoardFilter): Prisma.Sql[] {
  const { sessionId, congressId, categoryId, townshipId } = ids;
  return [
    ...(year
      ? [sql`s.filed_at >= ${yearStart(year)}::timestamptz and s.filed_at < ${yearStart(year + 1)}::timestamptz`]
      : []),
    ...(sessionId ? [sql`s.session_id = ${sessionId}::uuid`] : []),
    ...(congressId ? [sql`s.congress_id = ${congressId}::uuid`] : []),
    ...(categoryId ? [sql`s.category_id = ${categoryId}::uuid`] : []),
    ...(townshipId ? [sql`s.township_id = ${townshipId}::uuid`] : []),
    ...(source ? [sql`s.source = ${source}`] : []),
  ];
}

/** The conditions of the scope. A unit's people see all units on the board by unit, the others without a name. */
export function scopeSql(scope: BoardScope, by: BoardBy | null): Prisma.Sql[] {
  switch (scope.kind) {
    case 'ALL':
      return [];
    case 'NONE':
      return [raw('false')];
    case 'PART':
      return [sql`(s.township_id in (${uuids(scope.townshipIds)}) or s.handed_to_id in (${uuids(scope.receiverIds)}))`];
    case 'TOTALS':
      return [sql`s.congress_id in (${uuids(scope.congressIds)})`];
    case 'OWN_UNITS':
      if (by === 'UNIT') return [];
      return [
        sql`exists (select from handlings h where h.suggestion_id = s.id and h.unit_id in (${uuids(scope.unitIds)}))`,
      ];
  }
}

/** The unit's id, or null where the viewer may not tell it from others. */
export function unitNameSql(scope: BoardScope): Prisma.Sql {
  if (scope.kind !== 'OWN_UNITS') return raw('unit_id');
  return sql`case when unit_id in (${uuids(scope.unitIds)}) then unit_id end`;
}

// A list may be empty: null equals nothing.
function uuids(ids: readonly string[]): Prisma.Sql {
  return ids.length === 0 ? raw('null::uuid') : join(ids.map((id) => sql`${id}::uuid`));
}

function yearStart(year: number): string {
  return `${year}-01-01T00:00:00+08:00`;
}
