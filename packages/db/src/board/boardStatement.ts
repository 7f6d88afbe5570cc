/** A board in one statement: suggestions chosen, measured where they lie, and counted by group. */
import {
  type BoardScope,
  counts,
  type Degree,
  degrees,
  measures,
  smallestComparedSetting,
  type UnitDuty,
  unitDuties,
  unitMeasures,
} from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { BoardBy, BoardFilter } from './boards.ts';
import { filterSql, scopeSql, unitNameSql } from './boardWhere.ts';
import { acceptedSql, countSql } from './counted.ts';
import {
  commitmentShare,
  dayOf,
  degreeSql,
  handlingShares,
  type Reckoned,
  suggestionMeasureSql,
  unitMeasureSql,
} from './measureSql.ts';

const { raw, sql, join } = Prisma;

const keySql: Readonly<Record<Exclude<BoardBy, 'UNIT'>, string>> = {
  TOWNSHIP: 's.township_id::text',
  CATEGORY: 's.category_id::text',
  SESSION: 's.session_id::text',
  YEAR: `extract(year from ${dayOf('s.filed_at')})::int::text`,
};

const noLabel = 'null::json as label, null::int as position';
const ofKey = "noun.jurisdiction = current_setting('app.jurisdiction') and noun.id = board.key::uuid";

const labelOf = (table: string, name: string): string => `
  (select to_json(${name}) from ${table} noun where ${ofKey}) as label,
  (select noun.sort_order from ${table} noun where ${ofKey}) as position`;

/** What a group is called, as the domain's names want it, and its place in the official order. */
const labelSql: Readonly<Record<BoardBy, string>> = {
  UNIT: labelOf('organs', 'noun.name'),
  TOWNSHIP: labelOf('townships', 'noun.name'),
  CATEGORY: labelOf('categories', 'noun.name'),
  SESSION: `
    (select json_build_array(congress.name, term.ordinal, noun.ordinal) from sessions noun
      join terms term on term.jurisdiction = noun.jurisdiction and term.id = noun.term_id
      join organs congress on congress.jurisdiction = noun.jurisdiction and congress.id = term.congress_id
      where ${ofKey}) as label,
    (select noun.valid_from - date '2000-01-01' from sessions noun where ${ofKey}) as position`,
  YEAR: 'to_json(board.key) as label, board.key::int as position',
};

/** The county's own fewest cases that are compared, read with the board. */
const smallestSql = sql`(select value from settings
  where jurisdiction = current_setting('app.jurisdiction') and key = ${smallestComparedSetting}) as smallest`;

/** What the statement reads of a suggestion: not its texts, which are most of the row. */
const read = `s.id, s.state, s.source, s.round, s.township_id, s.category_id, s.session_id, s.filed_at, s.return_count, s.decline_count,
  s.consultation_count, s.face_to_face_count, s.commitment_count, s.passed_commitment_count, s.attitude_mark, s.result_mark, s.reply_class,
  s.is_evaluation_lapsed, s.hand_over_due_on, s.handed_over_on, s.handed_over_at, s.reply_due_on, s.replied_at`;

/**
 * The whole statement: a row for each group, or one for all without `by`. By unit, where a suggestion is in several groups, one
 * more for the counts of all suggestions.
 */
export function boardStatement(by: BoardBy | null, filter: BoardFilter, scope: BoardScope, r: Reckoned): Prisma.Sql {
  const narrowed = [...filterSql(filter), ...scopeSql(scope, by)];
  const isByUnit = by === 'UNIT';
  const columns = isByUnit ? `s.id, ${countMask} as mask` : read;
  const chosen = sql`
    with chosen as ${raw(readOnce(narrowed.length === 0 && !isByUnit))} (
      select ${raw(columns)} from suggestions s where ${join([raw(acceptedSql), ...narrowed], ' and ')}
    ), ${raw(handledSql(r, isByUnit, narrowed.length > 0))}`;
  const unitName = unitNameSql(scope);
  const rows = isByUnit
    ? sql`${chosen}, ${unitSql(r, unitName)} ${unitRows(unitName)}`
    : sql`${chosen}, ${raw(valuedSql(r, by === null ? 'null::text' : keySql[by]))} ${raw(groupRows)}`;
  return sql`select board.*, ${raw(by === null ? noLabel : labelSql[by])}, ${smallestSql} from (${rows}) board`;
}

const countNames = counts.map((c) => `is_${c.toLowerCase()}`);
const flags = counts.map((c, i) => `(${countSql[c]}) as ${countNames[i]}`);
const countMask = counts.map((c, bit) => `((${countSql[c]}) is true)::int * ${2 ** bit}`).join(' + ');
const degreeNames = degrees.map((d) => d.toLowerCase());
const unitNames = [...degrees, ...unitDuties].map((d) => d.toLowerCase());

const readOnce = (isOnce: boolean): string => (isOnce ? 'not materialized' : 'materialized');

const columnOf = (measure: string): string => `m_${measure.toLowerCase()}`;

/** What the chosen suggestions' handlings and commitments bring. By unit it is read several times, and without what was declined. */
function handledSql(r: Reckoned, isByUnit: boolean, isNarrowed: boolean): string {
  const columns = isByUnit
    ? 'h.id, h.unit_id, h.round, h.consultation_count, h.face_to_face_count, s.mask'
    : 'h.state, h.assigned_at, h.replied_at';
  const rows = isByUnit
    ? `handlings h join chosen s on s.id = h.suggestion_id where h.state <> 'DECLINED'`
    : `handlings h ${isNarrowed ? 'where h.suggestion_id in (select id from chosen)' : ''}`;
  return `
    part as ${readOnce(!isByUnit)} (
      select h.suggestion_id, h.role, ${columns}, ${handlingShares(r)}
      from ${rows}
    ),
    promise as (
      select c.suggestion_id, c.handling_id, ${commitmentShare(r)} as share
      from commitments c left join (
        select commitment_id, max(${dayOf('reported_at')}) as done_on from commitment_reports where is_done group by commitment_id
      ) report on report.commitment_id = c.id
      where c.is_made and c.state <> 'SUPERSEDED'
    )`;
}

/** Each chosen suggestion with its group, its counts and its degrees. */
function valuedSql(r: Reckoned, key: string): string {
  const shares = suggestionMeasureSql(r);
  const found = measures.map((m) => `${shares[m]} as ${columnOf(m)}`);
  const values = degrees.map((d) => `${degreeSql(r.formula.suggestion[d], columnOf)} as ${d.toLowerCase()}`);
  return `
    valued as (
      select found.*, ${values.join(', ')} from (
        select s.id, ${key} as key, ${[...flags, ...found].join(', ')}
        from chosen s left join (
            select suggestion_id, min(${dayOf('assigned_at')}) as first_assigned_on,
              avg(acknowledged) as acknowledged, min(replied) as replied, avg(contributed) as contributed,
              count(replied) as due, count(replied_at) filter (where replied is not null) as given
            from part group by suggestion_id
          ) p on p.suggestion_id = s.id
          left join (select suggestion_id, avg(share) as kept from promise group by suggestion_id) k on k.suggestion_id = s.id
          left join (
            select suggestion_id, count(*) as held, count(*) filter (where state = 'FAILED') as failed
            from look_backs where state <> 'DUE' group by suggestion_id
          ) l on l.suggestion_id = s.id
        offset 0
      ) found
    )`;
}

/** A unit is measured on what it did last with a suggestion. */
const isLatest = 'h.id not in (select id from taken_up_again)';

/** The part of each unit in each chosen suggestion, in the latest round that it took part in. */
function unitSql(r: Reckoned, name: Prisma.Sql): Prisma.Sql {
  const shares = unitMeasureSql(r);
  const found = unitMeasures.map((m) => `${shares[m]} as ${columnOf(m)}`);
  const keys: readonly (Degree | UnitDuty)[] = [...degrees, ...unitDuties];
  const values = keys.map((d) => `${degreeSql(r.formula.unit[d], columnOf)} as ${d.toLowerCase()}`);
  return sql`
    taken_up_again as (
      select earlier.id from part later
        join part earlier on earlier.suggestion_id = later.suggestion_id and earlier.unit_id = later.unit_id
          and earlier.round < later.round
      where later.round > 1
    ),
    unit_part as (
      select ${name} as key, found.*, ${raw(values.join(', '))} from (
        select h.unit_id, ${raw(found.join(', '))}
        from part h
          left join (select suggestion_id, avg(contributed) as contributed from part where role = 'ASSISTING' group by suggestion_id) p
            on p.suggestion_id = h.suggestion_id
          left join evaluations e on e.handling_id = h.id
          left join (select handling_id, avg(share) as kept from promise group by handling_id) k on k.handling_id = h.id
        where ${raw(isLatest)}
        offset 0
      ) found
    )`;
}

function sumColumns(names: readonly string[]): string {
  return names.map((n) => `sum(${n})::float8 as sum_${n}, count(${n})::int as n_${n}`).join(', ');
}

const groupRows = `
  select 'GROUP' as kind, key, ${countNames.map((n) => `count(*) filter (where ${n})::int as ${n}`).join(', ')}, ${sumColumns(degreeNames)}
  from valued group by key`;

const maskedCounts = countNames
  .map((n, bit) => `coalesce(sum(cases) filter (where mask & ${2 ** bit} <> 0), 0)::int as ${n}`)
  .join(', ');

// Suggestions of one mask are alike to every count: there are some thirty, where counts are fourteen and rows thousands.
const unitRows = (name: Prisma.Sql): Prisma.Sql => sql`
  select 'GROUP' as kind, summed.key::text, ${raw(countNames.map((n) => `coalesce(counted.${n}, 0) as ${n}`).join(', '))},
    ${raw(unitNames.map((n) => `sum_${n}, n_${n}`).join(', '))}
  from (select key, ${raw(sumColumns(unitNames))} from unit_part group by key) summed
  left join (
    select key, ${raw(maskedCounts)} from (
      select ${name} as key, mask, count(*) as cases from part h where ${raw(isLatest)} and role <> 'ASSISTING' group by 1, mask
    ) alike group by key
  ) counted on counted.key is not distinct from summed.key
  union all
  ${raw(totalRow)}`;

const totalRow = `
  select 'TOTAL', null, ${maskedCounts}, ${unitNames.map((n) => `null::float8 as sum_${n}, null::int as n_${n}`).join(', ')}
  from (select mask, count(*) as cases from chosen group by mask) alike`;
