import { acceptSuggestion, boardIn, type Db, publicSuggestions, publicYears, verifyAudit } from '@renda/db';
import { faultsAmong, faultsOf, readSnapshots, type TestDatabase, testDatabase } from '@renda/db/testing';
import { addDays, chinaDate, screeningPoints, todoActs, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoCounty } from './county/demoCounty.ts';
import { type DemoAccount, demoCounties, seedDemo } from './index.ts';
import { todosOfAccounts } from './testing/todosOfAccounts.ts';

const today = chinaDate(new Date());
const kept: Uint8Array[] = [];
const told: string[] = [];
let database: TestDatabase;
let accounts: readonly DemoAccount[];

const seed = () =>
  seedDemo({
    ownerUrl: database.ownerUrl,
    bytes: {
      put: async (bytes) => {
        kept.push(bytes);
        return '';
      },
    },
    today,
    log: { info: (_facts, message) => told.push(message) },
  });

beforeAll(async () => {
  database = await testDatabase();
  ({ accounts } = await seed());
});
afterAll(() => database.drop());

const county = (code: '530524' | '530521'): Db => database.county(code);

test('each county sees its own rows, all of them, and none of the other', async () => {
  for (const { plan, rows } of demoCounties(today)) {
    const db = county(plan.code as '530524');
    expect(await db.suggestion.count()).toBe(rows.suggestions.length);
    expect(await db.suggestionEvent.count()).toBe(rows.suggestion_events.length);
    expect(await db.person.count()).toBe(rows.people.length);
    expect(await db.roleGrant.count()).toBe(rows.role_grants.length);
  }
});

test('a sealed letter is a PDF that is kept under its hash', async () => {
  expect(new TextDecoder().decode(kept[0]).startsWith('%PDF-1.4')).toBe(true);
  const [attachment] = await county('530524').attachment.findMany({ where: { purpose: 'SEALED_REPLY' }, take: 1 });
  expect(attachment?.size).toBe(kept[0]?.byteLength);
});

test('the seed is one entry in each county’s audit trail, which holds', async () => {
  const { chains, faults } = await verifyAudit({ ownerUrl: database.ownerUrl });
  expect(faults).toEqual([]);
  expect(chains).toContainEqual(expect.objectContaining({ jurisdiction: '530524', seq: 1 }));
  const [entry] = await county('530521').auditEntry.findMany();
  expect(entry).toMatchObject({ action: 'county.seed', actorName: '演示数据' });
});

test('the accounts are told, and a second seeding leaves everything as it is', async () => {
  expect(accounts.map(({ login }) => login)).toContain('staff');
  const before = await county('530524').suggestion.count();
  expect((await seed()).accounts).toEqual(accounts);
  expect(await county('530524').suggestion.count()).toBe(before);
  expect(told.slice(-2)).toEqual(['county is there already', 'county is there already']);
});

test('a suggestion that waits for screening is accepted under the next number of its series', async () => {
  const db = county('530524');
  const waiting = await db.suggestion.findFirstOrThrow({
    where: { state: 'SUBMITTED', raisedIn: 'RECESS', congress: { kind: 'CONGRESS' } },
    orderBy: { filedAt: 'asc' },
  });
  const series = await db.numberSeries.findFirst({ where: { key: { endsWith: `recess:18:${today.slice(0, 4)}` } } });
  await acceptSuggestion(
    { db, viewer: await staffOf(db, waiting.screenerId), origin: {}, now: new Date() },
    { id: waiting.id, version: waiting.version },
    screeningPoints,
  );
  const accepted = await db.suggestion.findUniqueOrThrow({ where: { id: waiting.id } });
  expect(accepted).toMatchObject({ state: 'ACCEPTED', number: (series?.last ?? 0) + 1 });
});

test('no suggestion has a fault in its history, counters, class, marks, dates, evaluator or number', async () => {
  for (const { plan, rows } of demoCounties(today)) {
    const ids = rows.suggestions.map(({ id }) => id);
    const { suggestions } = await readSnapshots(county(plan.code as '530524'), ids, 0, 'seed');
    expect(suggestions).toHaveLength(ids.length);
    const ends = new Map(rows.sessions.map(({ id, validTo }) => [id, addDays(validTo as string, -1)]));
    const inOffice = new Set(
      rows.deputies.flatMap(({ id, mandateState }) => (mandateState === 'IN_OFFICE' ? [id] : [])),
    );
    const deputy = (id: string) => ({ isInOffice: inOffice.has(id) });
    const faults = suggestions.flatMap((s) => {
      const places = { sessionEnds: ends.get(s.sessionId ?? '') ?? '' };
      return faultsOf(s, { places, deputy }).map((fault) => `${s.state} ${s.id}: ${fault}`);
    });
    expect(faults).toEqual([]);
    expect(faultsAmong(suggestions)).toEqual([]);
  }
});

test('everything that the today page can ask is asked of somebody, and of everybody who handles something', async () => {
  const todos = await todosOfAccounts(county('530524'), demoCounties(today)[0] as DemoCounty, today);
  const asked = new Set([...todos.values()].flat());
  // What a delegation checks first is raised in a session, and no session is held today.
  // What rooms ask depends on how far the quarter is; their own tests tell of it.
  const ofRooms = ['PLAN_ACTIVITY', 'HOLD_ACTIVITY'];
  expect(todoActs.filter((act) => !asked.has(act) && !ofRooms.includes(act))).toEqual(['FIRST_CHECK']);
  const busy = ['staff', 'staff2', 'deputy', 'deputy2', 'towndeputy', 'clerk', 'presidium', 'coordinator'];
  for (const login of [...busy, 'towncoordinator', 'handler', 'unithead', 'townhandler'])
    expect(todos.get(login)?.length ?? 0, login).toBeGreaterThan(0);
});

test('boards, the public list and the public years have something to show', async () => {
  const db = county('530524');
  for (const by of ['UNIT', 'TOWNSHIP', 'CATEGORY', 'SESSION', 'YEAR'] as const) {
    const { groups, total } = await boardIn(db, { kind: 'ALL' }, by, {}, new Date());
    expect(groups.length, by).toBeGreaterThan(2);
    for (const mean of Object.values(total.degrees)) expect(mean.measured, by).toBeGreaterThan(0);
  }
  expect((await publicSuggestions(db, { year: null, after: null })).rows).toHaveLength(30);
  expect(await publicYears(db)).toHaveLength(2);
});

/** The account that holds STAFF for the body. */
async function staffOf(db: Db, organId: string): Promise<Viewer> {
  const { accountId } = await db.roleGrant.findFirstOrThrow({ where: { role: 'STAFF', organId } });
  const grants = [{ role: 'STAFF', organId, townshipId: null, delegationId: null }] as const;
  return { accountId, jurisdiction: '530524', personId: null, name: '演示', locale: 'zh-CN', grants, mandates: [] };
}
