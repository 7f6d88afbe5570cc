import { authPool, writeAudit } from '@renda/db';
import { countStatements } from '@renda/db/testing';
import { roles } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let owner: ReturnType<typeof authPool>;
const auditor = () => t.viewerOf({ roles: ['AUDITOR'] });
const record = (change: Partial<Parameters<typeof writeAudit>[1][number]> = {}) => ({
  actor: { id: null, name: '段云' },
  action: 'suggestion.accept',
  noun: 'Suggestion',
  recordId: '019b2a5e-1111-7222-8333-0123456789ab',
  before: { state: 'SUBMITTED' },
  after: { state: 'ACCEPTED' },
  origin: { ip: '10.0.0.7', requestId: 'r1', userAgent: 'test' },
  ...change,
});
const write = (county: '530524' | '530521', ...records: ReturnType<typeof record>[]) =>
  t.database.county(county).$transaction((tx) => writeAudit(tx, records));

beforeAll(async () => {
  t = await graphHarness();
  owner = authPool({ url: t.database.ownerUrl, max: 1 });
  await write(
    '530524',
    record(),
    record({
      action: 'organ.add',
      noun: 'Organ',
      recordId: 'o1',
      actor: { id: null, name: '杨霞' },
      before: null,
      after: { name: '县水务局' },
    }),
  );
  await write(
    '530524',
    record({ action: 'account.signIn', noun: 'Account', recordId: 'a1', before: null, after: { method: 'PASSWORD' } }),
  );
  await write('530521', record());
});
afterAll(async () => {
  await owner.end();
  await t.drop();
});

const query = `query ($filter: AuditEntryFilter, $first: Int, $after: String) { auditEntries(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id seq actorName action actionWords noun nounWord recordId ipAddress changes { field label before after } } } } }`;
type Page = {
  auditEntries: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: {
      node: { id: string; seq: number; action: string; actionWords: string; nounWord: string; changes: object[] };
    }[];
  };
};
const entries = async (variables: Record<string, unknown> = {}) =>
  (await t.ask<Page>(query, variables, auditor())).auditEntries;
const seqs = (page: Page['auditEntries']) => page.edges.map(({ node }) => node.seq);

describe('an entry of the audit trail', () => {
  test('is seen at every door by an auditor of the county, and by nobody else at any', async () => {
    const { id } = await t.db.auditEntry.findFirstOrThrow({ where: { seq: 1 } });
    const doors = {
      typeName: 'AuditEntry',
      id,
      lists: [{ query: '{ auditEntries(first: 100) { edges { node { id } } } }' }],
    };
    expect(await openDoors(t, doors, auditor())).toEqual(everyDoor(t, doors));
    const strangers = [
      ...roles.filter((role) => role !== 'AUDITOR').map((role) => t.viewerOf({ roles: [role] })),
      t.viewerOf({ roles: [] }),
      t.viewerOf({ roles: ['AUDITOR'], jurisdiction: '530521' }),
    ];
    for (const stranger of strangers) expect(await openDoors(t, doors, stranger)).toEqual([]);
  });

  test('reads in official words, before and after', async () => {
    const { edges } = await entries({ filter: { noun: 'Suggestion' } });
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        actorName: '段云',
        actionWords: '受理编号',
        nounWord: '建议',
        ipAddress: '10.0.0.7',
        changes: [{ field: 'state', label: '状态', before: '已提交', after: '已受理' }],
      },
    ]);
  });
});

describe('the audit trail', () => {
  test('is listed newest first, page by page, the county’s alone', async () => {
    const first = await entries({ first: 2 });
    expect([seqs(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([[3, 2], 3, true]);
    const second = await entries({ first: 2, after: first.pageInfo.endCursor });
    expect([seqs(second), second.pageInfo.hasNextPage]).toEqual([[1], false]);
  });

  test('is read by one statement', async () => {
    const { statements } = await countStatements(t.db, () =>
      t.ask(
        '{ auditEntries { edges { node { id at actorName actionWords changes { label before after } } } } }',
        {},
        auditor(),
      ),
    );
    expect(statements).toHaveLength(1);
  });

  test('is narrowed by record, kind, act and name', async () => {
    expect(seqs(await entries({ filter: { noun: 'Organ' } }))).toEqual([2]);
    expect(seqs(await entries({ filter: { recordId: 'a1' } }))).toEqual([3]);
    expect(seqs(await entries({ filter: { action: 'suggestion.accept' } }))).toEqual([1]);
    expect(seqs(await entries({ filter: { actorName: '杨霞' } }))).toEqual([2]);
  });

  test('is narrowed to days in the time of the county, both ends counted', async () => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(seqs(await entries({ filter: { from: today, to: today } }))).toEqual([3, 2, 1]);
    expect(seqs(await entries({ filter: { to: '2020-01-01' } }))).toEqual([]);
    expect(seqs(await entries({ filter: { from: '2999-01-01' } }))).toEqual([]);
  });

  test('proves whole, and names the first entry that was tampered with', async () => {
    const chain = async () =>
      (await t.ask<{ auditChain: object }>('{ auditChain { entries isWhole fault head } }', {}, auditor())).auditChain;
    expect(await chain()).toEqual({
      entries: 3,
      isWhole: true,
      fault: null,
      head: expect.stringMatching(/^[\da-f]{64}$/),
    });
    await owner.query('alter table public.audit_entries disable trigger append_only');
    await owner.query(
      `update public.audit_entries set after = '{"name": "县农业局"}' where jurisdiction = '530524' and seq = 2`,
    );
    expect(await chain()).toMatchObject({ entries: 3, isWhole: false, fault: '第 2 条内容被改动。' });
  });

  test('is checked by nobody but its auditor', async () => {
    const { errors } = await t.run('{ auditChain { entries } }', {}, t.viewerOf({ roles: ['SYSTEM_ADMIN'] }));
    expect(errors).toHaveLength(1);
  });
});
