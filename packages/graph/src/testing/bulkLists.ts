/** The lists of a county in bulk as people ask for them: who asks, by which filter, for which page; and the statements that are sent. */
import type { SentStatement } from '@renda/db';
import { sentStatements } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import type { GraphHarness } from './graphHarness.ts';

export type BulkList = {
  readonly viewer: string;
  readonly filter: string;
  readonly page: 'first' | 'middle';
  /** Whether there are as many as a page holds. */
  readonly isFull: boolean;
  readonly sent: readonly SentStatement[];
};

type Page = { readonly suggestions: { readonly edges: readonly object[] } };

/** The filters by words. */
export const searched = {
  'words found often': '芒卡',
  'words found now and then': '更戛乡芒卡村路灯',
  'words found nowhere': '护坡',
} as const;

/** Asks for each filter that lists offer as each kind of viewer, on a database that `bulkCounty` has filled. */
export async function bulkLists(t: GraphHarness): Promise<BulkList[]> {
  const facts = await bulkFacts(t);
  const lists: BulkList[] = [];
  for (const [viewer, who] of Object.entries(bulkViewers(t, facts))) {
    for (const [filter, narrowed] of Object.entries(offeredFilters(t, facts))) {
      for (const [page, after] of [['first', null] as const, ['middle', facts.middle] as const]) {
        const { sent, result } = await sentStatements(t.db, () => t.ask<Page>(query, { after, filter: narrowed }, who));
        lists.push({ viewer, filter, page, isFull: result.suggestions.edges.length === pageSize, sent });
      }
    }
  }
  return lists;
}

/** What is asked beside pages: counts by state, and what is to be done. */
export async function bulkSummaries(t: GraphHarness): Promise<Pick<BulkList, 'viewer' | 'sent'>[]> {
  const summaries: Pick<BulkList, 'viewer' | 'sent'>[] = [];
  for (const [viewer, who] of Object.entries(bulkViewers(t, await bulkFacts(t)))) {
    const { sent } = await sentStatements(t.db, () => t.ask(summary, {}, who));
    summaries.push({ viewer, sent });
  }
  return summaries;
}

const pageSize = 20;

const query = `query ($after: String, $filter: SuggestionFilter) {
  suggestions(first: ${pageSize}, after: $after, filter: $filter) {
    edges { node {
      id officialNumber title state filedAt replyDueOn availableMoves
      leadDeputy { id name } township { id name } category { id name }
      handlings { id role state unit { id name } }
      deadlines { key dueOn metOn }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const summary = '{ suggestionStateCounts { state count } todos { act dueOn suggestion { title handlings { id } } } }';

type Facts = Awaited<ReturnType<typeof bulkFacts>>;

async function bulkFacts({ db }: GraphHarness) {
  const organ = (kind: string) =>
    db.organ.findFirstOrThrow({ where: { kind }, select: { id: true, townshipId: true } });
  const [committee, inspection, presidium] = [
    await organ('WORKING_COMMITTEE'),
    await organ('GOVERNMENT_INSPECTION_OFFICE'),
    await organ('TOWNSHIP_PRESIDIUM'),
  ];
  const busy = await db.handling.groupBy({ by: ['unitId'], orderBy: { _count: { unitId: 'desc' } } });
  const subjects = await db.suggestion.groupBy({ by: ['categoryId'], orderBy: { _count: { categoryId: 'asc' } } });
  const total = await db.suggestion.count();
  const median = await db.suggestion.findFirstOrThrow({ orderBy: { filedAt: 'desc' }, skip: Math.floor(total / 2) });
  return {
    committee,
    inspection,
    presidium,
    government: await db.organ.findFirstOrThrow({
      where: { kind: 'TOWNSHIP_GOVERNMENT', townshipId: presidium.townshipId },
    }),
    // An eighth of the units since long ago, one of them from another day on.
    charges: busy
      .filter((_, i) => i % 8 === 0)
      .map(({ unitId }, i) => ({ unitId, from: i === 0 ? '2025-01-01' : '2020-01-01', to: null })),
    busiestUnit: busy[0]?.unitId ?? '',
    quietestUnit: busy.at(-1)?.unitId ?? '',
    rarestCategory: subjects[0]?.categoryId ?? '',
    countyDeputy: await leadOf(db, committee.id),
    townDeputy: await leadOf(db, presidium.id),
    staffAccount: await entererOf(db, committee.id),
    clerkAccount: await entererOf(db, presidium.id),
    delegation: await db.delegation.findFirstOrThrow({ select: { id: true } }),
    session: await db.session.findFirstOrThrow({ select: { id: true } }),
    year: new Date().getFullYear() - 2,
    middle: Buffer.from(JSON.stringify([median.filedAt, median.id])).toString('base64url'),
  };
}

/** One of the deputies whose suggestions that body screens. */
async function leadOf(db: GraphHarness['db'], screenerId: string) {
  const select = { leadDeputyId: true, congressId: true, townshipId: true };
  const { leadDeputyId: deputyId, ...place } = await db.suggestion.findFirstOrThrow({ where: { screenerId }, select });
  return { deputyId, ...place };
}

async function entererOf(db: GraphHarness['db'], screenerId: string): Promise<string> {
  return (await db.suggestion.findFirstOrThrow({ where: { screenerId, isOnBehalf: true } })).enteredById;
}

function bulkViewers({ viewerOf }: GraphHarness, facts: Facts): Record<string, Viewer> {
  const handler = (organId: string) => viewerOf({ grants: [{ role: 'HANDLER', organId }] });
  const { presidium, government } = facts;
  const clerk = { role: 'TOWNSHIP_CLERK', organId: presidium.id, townshipId: presidium.townshipId } as const;
  return {
    staff: viewerOf({ accountId: facts.staffAccount, grants: [{ role: 'STAFF', organId: facts.committee.id }] }),
    leader: viewerOf({ roles: ['LEADER'] }),
    'vice county head': viewerOf({ roles: ['COUNTY_LEADER'], charges: facts.charges }),
    'county deputy': viewerOf({ roles: ['DEPUTY'], mandates: [facts.countyDeputy] }),
    'township deputy': viewerOf({ roles: ['DEPUTY'], mandates: [facts.townDeputy] }),
    'township clerk': viewerOf({ accountId: facts.clerkAccount, grants: [clerk] }),
    'delegation clerk': viewerOf({ grants: [{ role: 'DELEGATION_CLERK', delegationId: facts.delegation.id }] }),
    'busiest unit': handler(facts.busiestUnit),
    'quietest unit': handler(facts.quietestUnit),
    receiver: viewerOf({ grants: [{ role: 'COORDINATOR', organId: facts.inspection.id }] }),
    'receiver and unit': viewerOf({
      grants: [
        { role: 'COORDINATOR', organId: government.id },
        { role: 'HANDLER', organId: government.id },
      ],
    }),
  };
}

/** The filters that numbers of a board set: a count or a measure of which no index knows, besides what an index does know. */
export const boardNumbers = [
  'what most are counted in',
  'what few are counted in',
  'promises carried out',
  'unsatisfied in a year',
  'measured in speed',
  'measured in strength',
  'answered for by the busiest unit',
  'measured on the busiest unit',
  'led by the quietest unit',
  'raised in recess',
  'without subject',
] as const;

function boardFilters({ globalId }: GraphHarness, facts: Facts): Record<(typeof boardNumbers)[number], object> {
  const unitId = globalId('Organ', facts.busiestUnit);
  return {
    'what most are counted in': { counted: 'REPLIED' },
    'what few are counted in': { counted: 'NOT_EVALUATED' },
    'promises carried out': { counted: 'CARRIED_OUT' },
    'unsatisfied in a year': { counted: 'NOT_SATISFIED', year: facts.year },
    'measured in speed': { measured: 'SPEED' },
    'measured in strength': { measured: 'STRENGTH' },
    'answered for by the busiest unit': { answeringUnitId: unitId, counted: 'REPLIED' },
    'measured on the busiest unit': { answeringUnitId: unitId, measured: 'SATISFACTION' },
    'led by the quietest unit': { answeringUnitId: globalId('Organ', facts.quietestUnit), measured: 'LEAD_PULLED' },
    'raised in recess': { without: 'SESSION', counted: 'CLOSED' },
    'without subject': { without: 'CATEGORY' },
  };
}

function offeredFilters(t: GraphHarness, facts: Facts): Record<string, object> {
  const { globalId } = t;
  const unitId = globalId('Organ', facts.busiestUnit);
  const categoryId = globalId('Category', facts.rarestCategory);
  const under = ['ACCEPTED', 'HANDED_OVER', 'ASSIGNED', 'HANDLING'];
  return {
    none: {},
    'the commonest state': { states: ['CLOSED'] },
    'a rare state': { states: ['DRAFT'] },
    'the states of a stage': { states: under },
    'states apart': { states: ['WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'PURGED'] },
    category: { categoryId },
    'category and state': { categoryId, states: ['HANDLING'] },
    'busiest unit': { unitId },
    'busiest unit and state': { unitId, states: ['HANDLING'] },
    'quietest unit': { unitId: globalId('Organ', facts.quietestUnit) },
    township: { townshipId: globalId('Township', facts.presidium.townshipId ?? '') },
    session: { sessionId: globalId('Session', facts.session.id) },
    'county congress': { congressId: globalId('Organ', facts.countyDeputy.congressId) },
    'township congress': { congressId: globalId('Organ', facts.townDeputy.congressId) },
    'lead deputy': { leadDeputyId: globalId('Deputy', facts.countyDeputy.deputyId) },
    own: { isOwn: true },
    'to hand over': { isToHandOver: true },
    'in my charge': { isInMyCharge: true },
    'in my charge and state': { isInMyCharge: true, states: ['HANDLING'] },
    year: { year: facts.year },
    late: { isLate: true },
    source: { source: 'VOICE' },
    ...boardFilters(t, facts),
    ...Object.fromEntries(Object.entries(searched).map(([filter, search]) => [filter, { search }])),
  };
}
