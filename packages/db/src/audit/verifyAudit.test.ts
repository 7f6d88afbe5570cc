import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { verifyAudit } from './verifyAudit.ts';
import { type AuditRecord, writeAudit } from './writeAudit.ts';

const record = (recordId: string): AuditRecord => ({
  actor: { id: null, name: '系统' },
  action: 'suggestion.accept',
  noun: 'Suggestion',
  recordId,
  before: { state: 'SUBMITTED' },
  after: { state: 'ACCEPTED', number: 12 },
  origin: { requestId: `r-${recordId}`, ip: '10.0.0.7' },
});

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  await tamper((owner) => owner.query('truncate audit_entries'));
  for (const county of ['530524', '530521'] as const) {
    await database.county(county).$transaction((tx) =>
      writeAudit(
        tx,
        [1, 2, 3, 4, 5, 6].map((i) => record(`${i}`)),
      ),
    );
  }
});

/** What somebody with the owner's password and some knowledge would do. */
async function tamper(work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  await withOwner(database.ownerUrl, async (owner) => {
    await owner.query('alter table audit_entries disable trigger user');
    await work(owner);
    await owner.query('alter table audit_entries enable trigger user');
  });
}

const here = `jurisdiction = '530524'`;
const rehash = `update audit_entries entry set hash = audit_hash(entry) where ${here}`;
const verify = async () => (await verifyAudit({ ownerUrl: database.ownerUrl })).faults;

describe('an untouched trail', () => {
  test('has no fault, and its chains are each county to its last entry', async () => {
    const { chains, faults } = await verifyAudit({ ownerUrl: database.ownerUrl });
    expect(faults).toEqual([]);
    expect(chains).toEqual([
      { jurisdiction: '530521', seq: 6, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      { jurisdiction: '530524', seq: 6, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
  });

  test('stays so as it grows, and in another time zone', async () => {
    const { chains: anchors } = await verifyAudit({ ownerUrl: database.ownerUrl });
    await database.county().$transaction((tx) => writeAudit(tx, [record('7')]));
    await withOwner(database.ownerUrl, async (owner) => {
      const name = new URL(database.ownerUrl).pathname.slice(1);
      await owner.query(`alter database ${name} set timezone = 'America/Caracas'`);
      await owner.query(`alter database ${name} set datestyle = 'German'`);
    });
    expect((await verifyAudit({ ownerUrl: database.ownerUrl, anchors })).faults).toEqual([]);
  });
});

describe('a check names the first entry', () => {
  test.each(['after', 'before', 'origin', 'actor_name', 'action', 'noun', 'record_id', 'at', 'actor_id', 'id'])(
    'whose %s was edited',
    async (column) => {
      const values: Record<string, string> = {
        at: `at + interval '1 second'`,
        actor_id: `'01890000-0000-7000-8000-000000000001'`,
        id: 'gen_random_uuid()',
      };
      const value =
        values[column] ?? (['after', 'before', 'origin'].includes(column) ? `'{"state":"CLOSED"}'` : `'别的'`);
      await tamper((owner) =>
        owner.query(`update audit_entries set ${column} = ${value} where ${here} and seq in (3, 5)`),
      );
      expect(await verify()).toEqual([
        {
          jurisdiction: '530524',
          seq: 3,
          kind: 'EDITED',
          sentence: 'Audit entry 3 of 530524: its content is not what its hash was made from.',
        },
      ]);
    },
  );

  test('that was edited together with its hash', async () => {
    await tamper(async (owner) => {
      await owner.query(`update audit_entries set actor_name = '别人' where ${here} and seq = 3`);
      await owner.query(`${rehash} and seq = 3`);
    });
    expect(await verify()).toMatchObject([{ seq: 3, kind: 'EDITED' }]);
  });

  test('that was taken out', async () => {
    await tamper((owner) => owner.query(`delete from audit_entries where ${here} and seq = 4`));
    expect(await verify()).toMatchObject([{ seq: 4, kind: 'MISSING' }]);
  });

  test('when the beginning was taken out', async () => {
    await tamper((owner) => owner.query(`delete from audit_entries where ${here} and seq <= 2`));
    expect(await verify()).toMatchObject([{ seq: 1, kind: 'MISSING' }]);
  });

  test('that was taken out where the rest was moved up', async () => {
    await tamper(async (owner) => {
      await owner.query(`delete from audit_entries where ${here} and seq = 4`);
      await owner.query(`update audit_entries set seq = seq - 1 where ${here} and seq = 5`);
      await owner.query(`update audit_entries set seq = seq - 1 where ${here} and seq = 6`);
    });
    expect(await verify()).toMatchObject([{ seq: 4, kind: 'EDITED' }]);
  });

  test('that was put in', async () => {
    await tamper(async (owner) => {
      for (const seq of [6, 5, 4])
        await owner.query(`update audit_entries set seq = seq + 1 where ${here} and seq = ${seq}`);
      await owner.query(
        `insert into audit_entries (id, jurisdiction, seq, actor_name, action, noun, prev)
         values (gen_random_uuid(), '530524', 4, '别人', 'suggestion.close', 'Suggestion', 'put in')`,
      );
      await owner.query(`${rehash} and seq = 4`);
    });
    expect(await verify()).toMatchObject([{ seq: 4, kind: 'EDITED' }]);
  });

  test('that changed places with another', async () => {
    await tamper(async (owner) => {
      await owner.query(`update audit_entries set seq = -2 where ${here} and seq = 2`);
      await owner.query(`update audit_entries set seq = 2 where ${here} and seq = 4`);
      await owner.query(`update audit_entries set seq = 4 where ${here} and seq = -2`);
    });
    expect(await verify()).toMatchObject([{ seq: 2, kind: 'EDITED' }]);
  });

  test('after which the trail was cut, by the anchor of an earlier check', async () => {
    const { chains: anchors } = await verifyAudit({ ownerUrl: database.ownerUrl });
    await tamper((owner) => owner.query(`delete from audit_entries where ${here} and seq > 4`));
    expect(await verify()).toEqual([]);
    expect((await verifyAudit({ ownerUrl: database.ownerUrl, anchors })).faults).toMatchObject([
      { jurisdiction: '530524', seq: 5, kind: 'TRUNCATED' },
    ]);
  });

  test('of a trail that was written anew to its end, by the anchor of an earlier check', async () => {
    const { chains: anchors } = await verifyAudit({ ownerUrl: database.ownerUrl });
    await tamper(async (owner) => {
      await owner.query(`update audit_entries set actor_name = '别人' where ${here} and seq = 2`);
      for (const seq of [2, 3, 4, 5, 6]) {
        await owner.query(
          `update audit_entries set prev = (select hash from audit_entries where ${here} and seq = ${seq - 1}) where ${here} and seq = ${seq}`,
        );
        await owner.query(`${rehash} and seq = ${seq}`);
      }
    });
    expect(await verify()).toEqual([]);
    expect((await verifyAudit({ ownerUrl: database.ownerUrl, anchors })).faults).toMatchObject([
      { jurisdiction: '530524', seq: 6, kind: 'REWRITTEN' },
    ]);
  });

  test('of each county by itself', async () => {
    await tamper(async (owner) => {
      await owner.query(`update audit_entries set noun = '' where ${here} and seq = 6`);
      await owner.query(`delete from audit_entries where jurisdiction = '530521' and seq = 2`);
    });
    expect(await verify()).toMatchObject([
      { jurisdiction: '530521', seq: 2, kind: 'MISSING' },
      { jurisdiction: '530524', seq: 6, kind: 'EDITED' },
    ]);
  });
});
