import { type Role, roleClass, roleScopes, roles } from '@renda/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../newId.ts';
import { type TestDatabase, testDatabase } from '../testing/testDatabase.ts';
import { createAccounts } from './createAccounts.ts';

let database: TestDatabase;
let owner: pg.Client;
let runtime: pg.Client;
const scopes: Record<'ORGAN' | 'DELEGATION' | 'NONE', readonly [string | null, string | null][]> = {
  ORGAN: [],
  DELEGATION: [],
  NONE: [[null, null]],
};

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.ownerUrl);
  runtime = new pg.Client({ connectionString: database.runtimeUrl, options: '-c app.jurisdiction=530524' });
  await Promise.all([owner.connect(), runtime.connect()]);
  const db = database.county();
  const validFrom = new Date('2022-01-01');
  const organ = (name: string) =>
    db.organ.create({ data: { kind: 'GOVERNMENT_DEPARTMENT', name, shortName: name, validFrom } });
  const [first, second] = [await organ('县水务局'), await organ('县教育体育局')];
  const term = await db.term.create({ data: { congressId: first.id, ordinal: 18, validFrom } });
  const delegation = (name: string) => db.delegation.create({ data: { termId: term.id, name, validFrom } });
  const [one, other] = [await delegation('第一代表团'), await delegation('第二代表团')];
  Object.assign(scopes, {
    ORGAN: [
      [first.id, null],
      [second.id, null],
    ],
    DELEGATION: [
      [null, one.id],
      [null, other.id],
    ],
  });
});
afterAll(async () => {
  await Promise.all([owner.end(), runtime.end()]);
  await database.drop();
});

let made = 0;
const account = async (county = '530524') => {
  made += 1;
  const [id = ''] = await createAccounts(owner, county, [{ login: `holder.${made}`, name: '段云' }]);
  return id;
};
const grant = (
  accountId: string,
  role: Role,
  [organId, delegationId]: readonly [string | null, string | null],
  role_class = roleClass(role),
) =>
  runtime.query(
    'insert into role_grants (id, account_id, role, role_class, organ_id, delegation_id) values ($1, $2, $3, $4, $5, $6)',
    [newId(), accountId, role, role_class, organId, delegationId],
  );
const refusedBy = (act: Promise<unknown>) =>
  act.then(
    () => null,
    (error: pg.DatabaseError) => error.constraint ?? error.code,
  );

describe('the database keeps the administrators apart', () => {
  test('an account that holds one role may take another of the same class, and none of another class: every pair', async () => {
    const holder = await account();
    const judged: string[] = [];
    for (const first of roles) {
      for (const second of roles) {
        await runtime.query('begin');
        const firstScope = scopes[roleScopes[first]][0];
        const secondScope = scopes[roleScopes[second]].at(first === second ? -1 : 0);
        if (!firstScope || !secondScope) throw new Error('no scope');
        await grant(holder, first, firstScope);
        const refusal = await refusedBy(grant(holder, second, secondScope));
        await runtime.query('rollback');
        const isTwice = first === second && roleScopes[first] === 'NONE';
        const wanted = isTwice
          ? 'role_grants_held_once'
          : roleClass(first) === roleClass(second)
            ? null
            : 'role_grants_one_class';
        if (refusal !== wanted) judged.push(`${first} then ${second}: ${refusal}, not ${wanted}`);
      }
    }
    expect(judged).toEqual([]);
  });

  test('a role cannot pass for one of another class', async () => {
    const holder = await account();
    for (const role of roles) {
      for (const wrong of (['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'ORDINARY'] as const).filter(
        (c) => c !== roleClass(role),
      )) {
        const scope = scopes[roleScopes[role]][0];
        if (!scope) throw new Error('no scope');
        expect(await refusedBy(grant(holder, role, scope, wrong))).toBe('role_grants_class_of_role');
      }
    }
  });

  test('changing a grant afterwards goes round none of it', async () => {
    const holder = await account();
    await grant(holder, 'LEADER', [null, null]);
    await grant(holder, 'COUNTY_LEADER', [null, null]);
    const change = runtime.query(
      "update role_grants set role = 'AUDITOR', role_class = 'AUDITOR' where account_id = $1 and role = 'LEADER'",
      [holder],
    );
    expect(await refusedBy(change)).toBe('role_grants_one_class');
  });

  test('of two grants at the same moment by two connections, one is refused', async () => {
    const holder = await account();
    const other = new pg.Client({ connectionString: database.runtimeUrl, options: '-c app.jurisdiction=530524' });
    await other.connect();
    const insert = `insert into role_grants (id, account_id, role, role_class) values ($1, $2, $3, $3)`;
    const results = await Promise.allSettled([
      runtime.query(insert, [newId(), holder, 'SYSTEM_ADMIN']),
      other.query(insert, [newId(), holder, 'AUDITOR']),
    ]);
    await other.end();
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a role', () => {
  test.each(roles)('%s is held for what it needs and for nothing else', async (role) => {
    const holder = await account();
    for (const scope of ['ORGAN', 'DELEGATION', 'NONE'] as const) {
      const place = scopes[scope][0];
      if (!place) throw new Error('no scope');
      const refusal = await refusedBy(grant(holder, role, place));
      expect(refusal, scope).toBe(scope === roleScopes[role] ? null : 'role_grants_scope_check');
    }
  });

  test('is granted to accounts of the county alone', async () => {
    const stranger = await account('530521');
    expect(await refusedBy(grant(stranger, 'LEADER', [null, null]))).toBe('23503');
    expect(await refusedBy(grant(newId(), 'LEADER', [null, null]))).toBe('23503');
  });
});
