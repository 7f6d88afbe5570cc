import { bulkCounty, planReader, type Reading, sentStatements } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let reader: Awaited<ReturnType<typeof planReader>>;
let viewers: Record<ViewerName, Viewer>;
let filters: Record<FilterName, object>;

const viewerNames = ['staff', 'deputy', 'clerk', 'handlerOfMany', 'handlerOfFew', 'coordinator', 'leader'] as const;
const filterNames = [
  'none',
  'state',
  'rareStates',
  'category',
  'unitOfMany',
  'unitOfFew',
  'township',
  'session',
  'congress',
  'lead',
  'year',
  'late',
] as const;
type ViewerName = (typeof viewerNames)[number];
type FilterName = (typeof filterNames)[number];

const suggestions = 20_000;
/** A page reads less than a fifth of the county's suggestions, whoever asks and whatever is filtered: all that are late, at the worst. */
const mostRows = suggestions / 5;

beforeAll(async () => {
  t = await graphHarness();
  await bulkCounty(t.database.ownerUrl, '530521', 500);
  await bulkCounty(t.database.ownerUrl, '530524', suggestions);
  reader = await planReader(t.database.runtimeUrl, '530524');
  const facts = await readFacts();
  viewers = viewersOf(facts);
  filters = filtersOf(facts);
}, 180_000);
afterAll(async () => {
  await reader?.close();
  await t?.drop();
});

/** Somebody of each kind, and the most and least that a filter may find. */
async function readFacts() {
  const units = await t.db.handling.groupBy({
    by: ['unitId'],
    _count: { _all: true },
    orderBy: { _count: { unitId: 'desc' } },
  });
  const session = await t.db.session.findFirstOrThrow();
  const category = await t.db.category.findFirstOrThrow();
  const presidium = await t.db.organ.findFirstOrThrow({ where: { kind: 'TOWNSHIP_PRESIDIUM' } });
  const committee = await t.db.organ.findFirstOrThrow({ where: { kind: 'WORKING_COMMITTEE' } });
  const inspection = await t.db.organ.findFirstOrThrow({ where: { kind: 'GOVERNMENT_INSPECTION_OFFICE' } });
  const congress = await t.db.organ.findFirstOrThrow({ where: { kind: 'CONGRESS' } });
  const lead = await t.db.suggestion.findFirstOrThrow({ where: { congressId: congress.id, state: 'CLOSED' } });
  const ends = { many: units[0]?.unitId as string, few: units.at(-1)?.unitId as string };
  return { units: ends, session, category, presidium, committee, inspection, congress, lead };
}

type Facts = Awaited<ReturnType<typeof readFacts>>;

function viewersOf({ units, presidium, committee, inspection, congress, lead }: Facts): Record<ViewerName, Viewer> {
  const mandate = { deputyId: lead.leadDeputyId, congressId: congress.id, townshipId: lead.townshipId };
  return {
    staff: t.viewerOf({ grants: [{ role: 'STAFF', organId: committee.id }] }),
    deputy: t.viewerOf({ roles: ['DEPUTY'], mandates: [mandate] }),
    clerk: t.viewerOf({
      grants: [{ role: 'TOWNSHIP_CLERK', organId: presidium.id, townshipId: presidium.townshipId }],
    }),
    handlerOfMany: t.viewerOf({ grants: [{ role: 'HANDLER', organId: units.many }] }),
    handlerOfFew: t.viewerOf({ grants: [{ role: 'HANDLER', organId: units.few }] }),
    coordinator: t.viewerOf({ grants: [{ role: 'COORDINATOR', organId: inspection.id }] }),
    leader: t.viewerOf({ roles: ['LEADER'] }),
  };
}

function filtersOf({ units, session, category, presidium, congress, lead }: Facts): Record<FilterName, object> {
  const id = t.globalId;
  return {
    none: {},
    state: { states: ['HANDLING'] },
    rareStates: { states: ['SUBMITTED', 'ACCEPTED'] },
    category: { categoryId: id('Category', category.id) },
    unitOfMany: { unitId: id('Organ', units.many) },
    unitOfFew: { unitId: id('Organ', units.few) },
    township: { townshipId: id('Township', presidium.townshipId as string) },
    session: { sessionId: id('Session', session.id) },
    congress: { congressId: id('Organ', congress.id) },
    lead: { leadDeputyId: id('Deputy', lead.leadDeputyId) },
    year: { year: new Date().getFullYear() - 1 },
    late: { isLate: true },
  };
}

const list = `query L($filter: SuggestionFilter, $first: Int, $after: String) {
  suggestions(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage }
    edges { cursor node { id officialNumber title state replyDueOn leadDeputy { name } township { name } category { name }
      handlings { role state unit { shortName } } } } }
}`;
type Page = { suggestions: { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean } } };

/** What PostgreSQL read of suggestions and handlings to answer. */
async function readingsOf<T>(work: () => Promise<T>): Promise<{ result: T; readings: Reading[] }> {
  const { result, sent } = await sentStatements(t.db, work);
  const each = await Promise.all(sent.map(({ sql, values }) => reader.readings(sql, values)));
  return { result, readings: each.flat().filter(({ table }) => table === 'suggestions' || table === 'handlings') };
}

/** A cursor some hundred rows into the list, or its last. */
async function middle(filter: object, viewer: Viewer): Promise<string | null> {
  let after: string | null = null;
  for (let page = 0; page < 4; page++) {
    const { suggestions: found }: Page = await t.ask(list, { filter, first: 100, after }, viewer);
    after = found.edges.at(Math.floor(found.edges.length / 2))?.cursor ?? after;
    if (!found.pageInfo.hasNextPage) break;
  }
  return after;
}

describe(`of ${suggestions} suggestions`, () => {
  it.each(viewerNames.flatMap((viewer) => filterNames.map((filter) => [viewer, filter] as const)))(
    '%s filtering by %s reads the first page and one in the middle by index',
    async (viewer, filter) => {
      const ask = (after: string | null) =>
        readingsOf(() => t.ask<Page>(list, { filter: filters[filter], first: 20, after }, viewers[viewer]));
      const pages = [await ask(null), await ask(await middle(filters[filter], viewers[viewer]))];
      for (const { readings } of pages) {
        expect(readings.filter(({ index }) => index === null)).toEqual([]);
        expect(Math.max(...readings.map(({ rows }) => rows))).toBeLessThanOrEqual(mostRows);
      }
    },
  );

  it('every index that pages enter begins with the county', async () => {
    const { readings } = await readingsOf(() => t.ask(list, { filter: filters.unitOfMany, first: 20 }, viewers.staff));
    const used = [...new Set(readings.map(({ index }) => index))];
    const rows = await t.db.$queryRaw<{ name: string; definition: string }[]>`
      select indexname as name, indexdef as definition from pg_indexes where indexname = any(${used})`;
    expect(rows).toHaveLength(used.length);
    for (const { definition } of rows) expect(definition).toMatch(/\((jurisdiction|id)\b/);
  });

  it.each(viewerNames)('%s’s things to do are found by index', async (viewer) => {
    const { readings } = await readingsOf(() => t.ask('{ todos { act suggestion { title } } }', {}, viewers[viewer]));
    expect(readings.filter(({ index }) => index === null)).toEqual([]);
  });
});
