import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { countStatements } from '../testing/countStatements.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { verifyAudit } from './verifyAudit.ts';
import { type AuditRecord, writeAudit } from './writeAudit.ts';
import { deploymentChain, writeAuthAudit } from './writeAuthAudit.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const actor = { id: '01890000-0000-7000-8000-00000000000a', name: '李某（虚构）' };
const record: AuditRecord = {
  actor,
  action: 'category.rename',
  noun: 'Category',
  recordId: 'c-1',
  before: { name: '交通' },
  after: { name: '交通运输', at: new Date('2026-03-01T00:00:00Z'), fen: 900_000_000_000_000_000n },
  origin: { requestId: 'r-1', ip: '10.0.0.7', userAgent: 'Mozilla/5.0', onBehalfOf: '王某（虚构）' },
};

describe('an audit entry', () => {
  test('keeps who, what, before and after, and from where, as given', async () => {
    const db = database.county('530521');
    await db.$transaction((tx) => writeAudit(tx, [record]));
    expect(await db.auditEntry.findFirst()).toMatchObject({
      jurisdiction: '530521',
      seq: 1n,
      actorId: actor.id,
      actorName: actor.name,
      action: 'category.rename',
      noun: 'Category',
      recordId: 'c-1',
      before: { name: '交通' },
      after: { name: '交通运输', at: '2026-03-01T00:00:00.000Z', fen: '900000000000000000' },
      origin: record.origin,
      prev: '',
    });
  });

  test('any number of them are written in one statement and stand in the order given', async () => {
    const db = database.county();
    const three = ['a', 'b', 'c'].map((recordId) => ({ ...record, recordId }));
    const { statements } = await countStatements(db, () => db.$transaction((tx) => writeAudit(tx, three)));
    expect(statements).toHaveLength(1);
    const kept = await db.auditEntry.findMany({ orderBy: { seq: 'asc' }, select: { recordId: true } });
    expect(kept.map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c']);
  });

  test('goes when its transaction does', async () => {
    const db = database.county();
    const before = await db.auditEntry.count();
    const failing = db.$transaction(async (tx) => {
      await writeAudit(tx, [record]);
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await db.auditEntry.count()).toBe(before);
  });

  test('has its place, its time and its hashes from the database, whatever the writer says', async () => {
    const db = database.county();
    const last = await db.auditEntry.findFirst({ orderBy: { seq: 'desc' } });
    const forged = { seq: 1n, at: new Date('2020-01-01'), prev: 'forged', hash: 'forged' };
    const kept = await db.auditEntry.create({
      data: { actorName: '系统', action: 'forge', noun: 'AuditEntry', ...forged },
    });
    const stored = await db.auditEntry.findUniqueOrThrow({ where: { id: kept.id } });
    expect(stored).toMatchObject({ seq: (last?.seq ?? 0n) + 1n, prev: last?.hash });
    expect(stored.at.getFullYear()).toBeGreaterThan(2020);
    expect(stored.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the trail is append-only', () => {
  const change = {
    delete: 'delete from audit_entries',
    update: `update audit_entries set noun = ''`,
    truncate: 'truncate audit_entries',
  };

  test.each(Object.entries(change))('the runtime and jobs log-ins have no right to %s', async (_, sql) => {
    for (const url of [database.runtimeUrl, database.jobsUrl]) {
      const client = new pg.Client({ connectionString: url, options: '-c app.jurisdiction=530524' });
      await client.connect();
      await expect(client.query(sql)).rejects.toThrow(/permission denied/);
      await client.end();
    }
  });

  test.each(Object.entries(change))('even the owner is refused to %s', async (_, sql) => {
    const owner = withOwner(database.ownerUrl, (client) => client.query(sql));
    await expect(owner).rejects.toThrow(/append-only/);
  });
});

test('64 writers at once neither deadlock nor fork the chain', async () => {
  const pool = new pg.Pool({ connectionString: database.runtimeUrl, options: '-c app.jurisdiction=530524', max: 64 });
  const sql = `insert into audit_entries (id, actor_name, action, noun)
    select gen_random_uuid(), '系统', 'test', $1 from generate_series(1, 2)`;
  const write = async (writer: number) => {
    const client = await pool.connect();
    try {
      for (let i = 0; i < 4; i++) {
        await client.query('begin');
        await client.query('select 1');
        await client.query(sql, [`writer ${writer}`]);
        await client.query('commit');
      }
    } finally {
      client.release();
    }
  };
  const before = await database.county().auditEntry.count();
  await Promise.all(Array.from({ length: 64 }, (_, writer) => write(writer)));
  await pool.end();
  expect(await database.county().auditEntry.count()).toBe(before + 64 * 4 * 2);
  expect((await verifyAudit({ ownerUrl: database.ownerUrl })).faults).toEqual([]);
});

test('a writer whose snapshot is older than the last entry is refused rather than forking the chain', async () => {
  const db = database.county();
  const late = db.$transaction(
    async (tx) => {
      await tx.auditEntry.count();
      await db.$transaction((other) => writeAudit(other, [record]));
      await writeAudit(tx, [record]);
    },
    { isolationLevel: 'RepeatableRead' },
  );
  await expect(late).rejects.toThrow(/Unique constraint/);
});

test('sign-in writes into the chain of the account, or of the deployment while no account is known', async () => {
  const auth = new pg.Pool({ connectionString: database.authUrl, options: '-c app.jurisdiction=530521' });
  const signIn = (name: string): AuditRecord => ({
    actor: { id: null, name },
    action: 'signIn.refuse',
    noun: 'Account',
    recordId: null,
    origin: { ip: '10.0.0.9' },
  });
  await writeAuthAudit(auth, '530521', [signIn('王某（虚构）')]);
  await writeAuthAudit(auth, null, [signIn('谁'), signIn('又是谁')]);
  await expect(auth.query('select from public.audit_entries')).rejects.toThrow(/permission denied/);
  await auth.end();
  const { chains, faults } = await verifyAudit({ ownerUrl: database.ownerUrl });
  expect(faults).toEqual([]);
  expect(chains).toContainEqual(expect.objectContaining({ jurisdiction: deploymentChain, seq: 2 }));
  const last = await database.county('530521').auditEntry.findFirst({ orderBy: { seq: 'desc' } });
  expect(last).toMatchObject({ actorName: '王某（虚构）', before: null, after: null });
});
